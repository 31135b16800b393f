// swift-tools-version: 6.1
import PackageDescription

/// Settings of every Swift target: an existential is written `any`, an import is visible only where it is written.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioTLS: Target.Dependency = .product(name: "NIOTLS", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")

/// A room: one folder below `Sources`, and what it may import (`contrib/dev/walls` compares every import line).
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room, with the helpers of `Tests/Support`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name, dependencies: ["Support"] + dependencies, swiftSettings: strict)
}

let package = Package(
    name: "porchlight",
    products: [.executable(name: "porchlight", targets: ["porchlight"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Thinking: no IO, no clock, no NIO.
        room("Mail"),
        room("Wire", ["Mail"]),
        room("Triage", ["Mail"]),
        room("Acknowledge", ["Mail", "Triage", .product(name: "Mustache", package: "swift-mustache")]),
        room("Config", ["Mail", "Wire", "Triage", "Acknowledge", .product(name: "Yams", package: "Yams")]),

        // Memory, and the one door to libssl and libcrypto.
        room(
            "Store",
            [
                "Mail", "Triage", "Acknowledge", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        room("OpenSSL", ["COpenSSL", nioCore, nioTLS]),

        // Who may come in, for every door.
        room("Access", ["Mail", "OpenSSL", "Store"]),

        // Doors.
        room(
            "Intake",
            [
                "Mail", "Wire", "Triage", "Acknowledge", "Config", "OpenSSL", "Store",
                nioCore, nioPosix, nioTLS, logging, metrics, lifecycle,
            ]),
        room(
            "Delivery",
            [
                "Mail", "Wire", "Triage", "Acknowledge", "Config", "OpenSSL", "Store",
                nioCore, nioPosix, nioTLS, nioHTTP1, logging, metrics, lifecycle,
            ]),
        room(
            "Web",
            [
                "Mail", "Wire", "Triage", "Acknowledge", "Config", "OpenSSL", "Store", "Access",
                nioCore, nioTLS, logging, metrics, lifecycle,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
            ]),
        room(
            "Pickup",
            [
                "Mail", "Wire", "Config", "OpenSSL", "Store", "Access", nioCore, nioPosix, nioTLS, logging,
                metrics,
                lifecycle,
            ]),

        // The command line and the wiring.
        .target(name: "CPlatform"),
        .executableTarget(
            name: "porchlight",
            dependencies: [
                "Mail", "Wire", "Triage", "Acknowledge", "Config", "OpenSSL", "Store", "Access", "Intake",
                "Delivery", "Web", "Pickup", "CPlatform", nioCore, nioPosix, logging, metrics, lifecycle,
                signals,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Tests.
        .target(
            name: "Support", dependencies: ["Mail", "Wire", nioCore, nioPosix], path: "Tests/Support",
            swiftSettings: strict),
        .target(
            name: "FuzzEntries", dependencies: ["Mail", "Wire", "Triage"], path: "Tests/Fuzz/Entries",
            swiftSettings: strict),
        tests("FuzzTests", ["FuzzEntries"]),
        tests("MailTests", ["Mail"]),
        tests("WireTests", ["Mail", "Wire"]),
        tests("TriageTests", ["Mail", "Triage"]),
        tests("AcknowledgeTests", ["Mail", "Triage", "Acknowledge"]),
        tests("ConfigTests", ["Mail", "Wire", "Triage", "Acknowledge", "Config"]),
        tests("OpenSSLTests", ["OpenSSL", nioCore, nioPosix, nioTLS, nioEmbedded]),
        tests(
            "DeliveryTests",
            [
                "Mail", "Acknowledge", "Config", "OpenSSL", "Delivery", nioCore, nioPosix, nioTLS, nioHTTP1,
                logging, metrics, .product(name: "MetricsTestKit", package: "swift-metrics"),
            ]),
        tests(
            "StoreTests",
            ["Mail", "Triage", "Acknowledge", "Store", .product(name: "GRDB", package: "GRDB.swift")]),
        tests("AccessTests", ["Mail", "OpenSSL", "Store", "Access"]),
        tests(
            "WebTests",
            [
                "Mail", "Triage", "Acknowledge", "Config", "OpenSSL", "Store", "Access", "Web", nioCore, logging,
                .product(name: "Hummingbird", package: "hummingbird"),
            ]),
        tests(
            "PickupTests",
            [
                "Mail", "Wire", "Config", "OpenSSL", "Store", "Access", "Pickup", nioCore, nioPosix, nioTLS,
                nioEmbedded, logging,
            ]),
        .testTarget(
            name: "BinaryTests", dependencies: ["porchlight", "Mail", "Support", "Web", logging],
            exclude: ["Faults"],
            swiftSettings: strict),
    ]
)

/// Fuzz targets have no main function of their own: they are built by `contrib/dev/fuzz` only.
if Context.environment["PORCHLIGHT_FUZZ"] != nil {
    for name in [
        "Session", "Chunks", "Addresses", "Message", "Proxy", "Header", "Charset", "HTML", "ReplyText",
        "Report",
    ] {
        package.targets.append(
            .executableTarget(
                name: "Fuzz\(name)", dependencies: ["FuzzEntries"], path: "Tests/Fuzz/\(name)",
                swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
    }
}

/// What measures the project itself, built by the scripts of `contrib/dev` only.
if Context.environment["PORCHLIGHT_TOOLS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "PromiseSimulation", dependencies: ["Mail", "Acknowledge"], path: "Tests/PromiseSimulation",
            swiftSettings: strict))
}

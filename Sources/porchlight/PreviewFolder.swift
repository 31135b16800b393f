import Acknowledge
import Foundation
import Mail
import Web

/// Every mail that a campaign can write, as files with an index page.
struct PreviewFolder {
    let path: String

    private struct Sheet {
        let kind: MailKind
        let language: Language
        let variant: String
        let mail: OutgoingMessage
        var name: String { "\(kind.rawValue).\(language.rawValue).\(variant)" }
    }

    func write(_ scene: PreviewScene) throws {
        let sheets = sheets(scene)
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for sheet in sheets {
                try put(sheet.name + ".txt", Array(sheet.mail.text.utf8))
                try put(sheet.name + ".eml", sheet.mail.bytes)
                if let html = sheet.mail.html { try put(sheet.name + ".html", Array(html.utf8)) }
            }
            try put("index.html", Array(index(sheets, scene).utf8))
        } catch {
            throw PreviewFailure(description: "\(path) cannot be written: \(error.localizedDescription)")
        }
        say("\(sheets.count) mails in \(path); open \(path)/index.html")
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    }

    /// Each kind in each language: for a proven sender with a measured time, a target, and none; for an unproven one.
    private func sheets(_ scene: PreviewScene) -> [Sheet] {
        var sheets: [Sheet] = []
        for kind in MailKind.allCases {
            for language in scene.campaign.languages {
                for (variant, change) in variants(of: kind) {
                    var scene = scene
                    (scene.kind, scene.language) = (kind, language)
                    change(&scene)
                    sheets.append(
                        Sheet(kind: kind, language: language, variant: variant, mail: scene.composed()))
                }
            }
        }
        return sheets
    }

    private func variants(of kind: MailKind) -> [(String, (inout PreviewScene) -> Void)] {
        switch kind {
        case .unsubscribe:
            [("passed-on", { $0.isUnsubscribed = false }), ("done", { $0.isUnsubscribed = true })]
        case .slip:
            [("measured", { $0.promise = .measured }), ("no-time", { $0.promise = PreviewPromise.none })]
        case .acknowledgement, .question, .complaint, .callback, .order:
            [
                ("measured", { $0.promise = .measured }), ("sure", { $0.promise = .sure }),
                ("target", { $0.promise = .target }), ("no-time", { $0.promise = PreviewPromise.none }),
                ("unproven", { $0.isNeutral = true }),
            ]
        }
    }

    private func index(_ sheets: [Sheet], _ scene: PreviewScene) -> String {
        var rows = ""
        for sheet in sheets {
            let html = sheet.mail.html == nil ? "" : "<a href=\"\(sheet.name).html\">HTML</a>"
            rows += """
                <tr><td>\(sheet.kind.rawValue)<td>\(sheet.language.rawValue)<td>\(sheet.variant)
                <td>\(html)<td><a href="\(sheet.name).txt">text</a><td><a href="\(sheet.name).eml">mail</a>

                """
        }
        let name = escaped(scene.campaign.name)
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Previews: \(name)</title>
            <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
            td,th{padding:.2em 1em .2em 0;text-align:left}tr:nth-child(even){background:#8881}</style></head>
            <body><h1>\(name)</h1>
            <p>What customers would get on \(scene.now.rfc3339): \(sheets.count) mails. Promised times are examples.</p>
            <table><tr><th>kind<th>language<th>variant<th><th><th>
            \(rows)</table></body></html>

            """
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}

/// Why a folder of previews could not be written.
struct PreviewFailure: Error, CustomStringConvertible {
    let description: String
}

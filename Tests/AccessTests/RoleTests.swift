import Access
import Testing

@Suite("Roles")
struct RoleTests {
    @Test("each role may do what those before it may")
    func order() { #expect(Role.read < .agent && Role.agent < .admin) }
}

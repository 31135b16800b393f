/// A table that is being read. A row all of whose cells are short lines becomes one line; in any other row
/// each cell is a block, as in the tables by which mail is laid out.
struct HTMLTable {
    /// Frames that were open when it began, its own among them.
    let depth: Int
    private(set) var rowStart: Int?
    private var linesInCell = 0
    private(set) var cells = 0
    private(set) var hasBlocks = false

    init(depth: Int) { self.depth = depth }

    mutating func beginRow(at line: Int) { (rowStart, linesInCell, cells, hasBlocks) = (line, 0, 0, false) }
    mutating func beginCell() { (cells, linesInCell) = (cells + 1, 0) }
    mutating func endRow() { rowStart = nil }
    mutating func cellBecameBlock() { hasBlocks = true }

    mutating func lineAdded() {
        linesInCell += 1
        if linesInCell > 1 || cells == 0 { hasBlocks = true }
    }
}

/// Octets of a cell that is shown on one line with its neighbours.
private let longestCell = 80
private let mostCells = 20

extension HTMLReader {
    mutating func openRow() {
        guard let table = tables.last else { return endBlock() }
        closeFrames(downTo: table.depth)
        closeRow()
        tables[tables.count - 1].beginRow(at: lines.count)
    }

    mutating func openCell() {
        guard let table = tables.last else {
            if !line.isEmpty { append(CollectionOfOne(UInt8.space)) }
            return
        }
        closeFrames(downTo: table.depth)
        endBlock()
        if table.rowStart == nil { tables[tables.count - 1].beginRow(at: lines.count) }
        tables[tables.count - 1].beginCell()
    }

    /// Joins the cells of a row that has only short ones.
    mutating func closeRow() {
        endBlock()
        guard let table = tables.last else { return }
        tables[tables.count - 1].endRow()
        guard let start = table.rowStart, !table.hasBlocks, table.cells > 1, start < lines.count else {
            return
        }
        let cells = lines[start...].filter { !$0.text.isEmpty }
        guard let first = cells.first, cells.count > 1, cells.count <= mostCells,
            cells.allSatisfy({
                $0.text.count <= longestCell && $0.mark == first.mark && $0.depth == first.depth
            })
        else { return }
        var text = first.text
        for cell in cells.dropFirst() {
            text += text.last == UInt8(ascii: ":") ? [.space] : Array(" | ".utf8)
            text += cell.text
        }
        lines.removeSubrange(start...)
        lines.append(Line(text: text, mark: first.mark, depth: first.depth))
    }
}

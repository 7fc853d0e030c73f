#include "document/changed_cells.h"
#include "document/message_text.h"
#include "economy/edit/step_name.h"
#include "grid/cell_selection.h"
#include "grid/grid_commands.h"
#include "grid/headed_paste_dialog.h"
#include "grid/paste_special_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace breakeven::ui {

namespace {

CopiedCells cellsOnClipboard() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return data && data->hasText() ? cellsFromClipboard(*data) : CopiedCells();
}

std::size_t sizeOf(const CellBlock& block) {
    return block.empty() ? 0 : block.size() * static_cast<std::size_t>(block.front().size());
}

} // namespace

void GridCommands::paste() {
    const CopiedCells copied = cellsOnClipboard();
    const GridModel& model = *view_.gridModel();
    auto headings = headingsOf(model, copied.shown);
    if (!headings) return pasteCells(copied);
    const HeadedPaste headed =
        headedPaste(view_.order(), copied, std::move(*headings), boundsOf(view_.selectedCells()).top);
    auto* dialog = new HeadedPasteDialog(model, headed, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HeadedPasteDialog::byHeadings, this, [this, headed] { pasteHeaded(headed); });
    connect(dialog, &HeadedPasteDialog::asItStands, this, [this, copied] { pasteCells(copied); });
    dialog->open();
}

QString GridCommands::pasteName(std::size_t cells) const {
    return tr("Paste %n cell(s) into %1", nullptr, static_cast<int>(cells)).arg(view_.gridModel()->title());
}

void GridCommands::pasteHeaded(const HeadedPaste& paste) {
    enterPasted(paste.cells, pasteName(paste.cells.size()));
}

// The cells of a block where they would go, in the model; nothing, with the reason said, if they cannot.
std::optional<std::vector<TypedCell>> GridCommands::placedCells(const CopiedCells& copied,
                                                                const QString& what) {
    const CellBlock& block = copied.shown;
    const QItemSelection selected = view_.selectedCells();
    const GridArea area = boundsOf(selected);
    const GridModel& model = *view_.gridModel();
    const GridProxy& shown = view_.order();
    if (area.rows == 0 || block.empty()) return std::nullopt;
    const bool one = sizeOf(block) == 1;
    const bool solid = isBlock(selected) && rowsOf(selected).size() == std::size_t(area.rows) &&
                       columnsOf(selected).size() == std::size_t(area.columns);
    if (!solid && !one) {
        refuse(what, tr("choose one cell or one range to paste into"));
        return std::nullopt;
    }
    auto cells = placed(block, area, shown.columnCount());
    const auto exact = placed(copied.exact, area, shown.columnCount());
    if (!cells || !exact) {
        refuse(what, tr("the block is %n column(s) wide, more than there are from here", nullptr,
                        static_cast<int>(block.front().size())));
        return std::nullopt;
    }
    for (std::size_t i = 0; i < cells->size(); ++i)
        if (takesAmounts(model.columnAt(model.index(0, (*cells)[i].column))))
            (*cells)[i].text = (*exact)[i].text;
    // One cell fills all that is selected, and nothing between.
    if (!solid)
        std::erase_if(*cells, [&](const PlacedCell& cell) {
            return !view_.selectionModel()->isSelected(shown.index(cell.row, cell.column));
        });
    std::vector<TypedCell> typed;
    for (const PlacedCell& cell : *cells) {
        const int beyond = cell.row - shown.rowCount();
        const QModelIndex source = view_.toSource(shown.index(cell.row, cell.column));
        typed.push_back({beyond < 0 ? source.row() : model.rowCount() + beyond, cell.column, cell.text});
    }
    return typed;
}

void GridCommands::pasteCells(const CopiedCells& copied) {
    const QString what = pasteName(sizeOf(copied.shown));
    if (const auto cells = placedCells(copied, what)) enterPasted(*cells, what);
}

bool GridCommands::enterPasted(const std::vector<TypedCell>& cells, const QString& what) {
    const GridModel& model = *view_.gridModel();
    std::vector<QPersistentModelIndex> pasted;
    for (const TypedCell& cell : cells)
        if (const QModelIndex at = model.index(cell.row, cell.column); model.addressAt(at))
            pasted.emplace_back(at);
    const std::size_t before = model.document().journal().size();
    const Message said =
        cellsName(translatable("Message", "Pasted %1 cell into %2"),
                  translatable("Message", "Pasted %1 cells into %2"), cells.size(), toCore(model.title()));
    if (!enterAll(cells, what, cells.size() == 1 ? NameOfStep() : NameOfStep(said))) return false;
    selectPasted(pasted, before);
    return true;
}

// The cells pasted into, and rows that came of it.
void GridCommands::selectPasted(const std::vector<QPersistentModelIndex>& cells, std::size_t journalBefore) {
    const GridModel& model = *view_.gridModel();
    std::vector<QModelIndex> shown;
    for (const QPersistentModelIndex& cell : cells)
        if (const QModelIndex index = view_.toShown(cell); index.isValid()) shown.push_back(index);
    if (model.document().journal().size() > journalBefore)
        for (const Address& address : changedAt(model.document().lastDone(), model.document().economy())) {
            const QModelIndex index = address.isRow() ? view_.toShown(model.indexOf(address)) : QModelIndex();
            for (int c = 0; index.isValid() && c < view_.order().columnCount(); ++c)
                shown.push_back(view_.order().index(index.row(), c));
        }
    view_.select(shown);
}

void GridCommands::pasteSpecial() {
    const CopiedCells copied = cellsOnClipboard();
    if (copied.shown.empty())
        return refuse(tr("Paste special"), tr("there is nothing on the clipboard that could be pasted"));
    const GridArea area = boundsOf(view_.selectedCells());
    const QPersistentModelIndex first = view_.toSource(view_.order().index(area.top, area.left));
    const auto preview = [this, copied, first](const PasteSpecial& how) {
        const GridModel& model = *view_.gridModel();
        if (!first.isValid()) return QString();
        const bool exact = !scales(how.operation) && takesAmounts(model.columnAt(first));
        return previewOf(model, first, (exact ? copied.exact : copied.shown).front().front(), how);
    };
    auto* dialog = new PasteSpecialDialog(preview, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteSpecialDialog::chosen, this,
            [this, copied](const PasteSpecial& how) { pasteCellsSpecially(copied, how); });
    dialog->open();
}

void GridCommands::pasteCellsSpecially(const CopiedCells& copied, const PasteSpecial& how) {
    // A factor is a number, whatever unit amounts are in.
    CopiedCells turned{copied.shown, scales(how.operation) ? copied.shown : copied.exact};
    if (how.transpose) turned = {transposed(turned.shown), transposed(turned.exact)};
    const QString what = pasteName(sizeOf(turned.shown));
    const auto placed = placedCells(turned, what);
    if (!placed) return;
    std::vector<TypedCell> cells;
    Refusals refused;
    for (const TypedCell& cell : *placed) {
        auto made = specially(*view_.gridModel(), cell, how);
        if (auto* why = std::get_if<Refusal>(&made))
            refused.push_back(std::move(*why));
        else if (auto& one = std::get<std::optional<TypedCell>>(made))
            cells.push_back(std::move(*one));
    }
    if (!refused.empty()) {
        Q_EMIT view_.refused(what, refused);
        return;
    }
    enterPasted(cells, what);
}

} // namespace breakeven::ui

#include "document/changed_cells.h"
#include "grid/cell_selection.h"
#include "grid/grid_commands.h"
#include "grid/headed_paste_dialog.h"
#include "grid/paste_special_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace breakeven::ui {

namespace {

CellBlock blockOnClipboard() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return data && data->hasText() ? blockFromClipboard(data->text()) : CellBlock();
}

std::size_t sizeOf(const CellBlock& block) {
    return block.empty() ? 0 : block.size() * static_cast<std::size_t>(block.front().size());
}

} // namespace

void GridCommands::paste() {
    const CellBlock block = blockOnClipboard();
    const GridModel& model = *view_.gridModel();
    auto headings = headingsOf(model, block);
    if (!headings) return pasteBlock(block);
    const HeadedPaste headed =
        headedPaste(view_.order(), block, std::move(*headings), boundsOf(view_.selectedCells()).top);
    auto* dialog = new HeadedPasteDialog(model, headed, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HeadedPasteDialog::byHeadings, this, [this, headed] { pasteHeaded(headed); });
    connect(dialog, &HeadedPasteDialog::asItStands, this, [this, block] { pasteBlock(block); });
    dialog->open();
}

QString GridCommands::pasteName(std::size_t cells) const {
    return tr("Paste %n cell(s) into %1", nullptr, static_cast<int>(cells)).arg(view_.gridModel()->title());
}

void GridCommands::pasteHeaded(const HeadedPaste& paste) {
    enterPasted(paste.cells, pasteName(paste.cells.size()));
}

// The cells of a block where they would go, in the model; nothing, with the reason said, if they cannot.
std::optional<std::vector<TypedCell>> GridCommands::placedCells(const CellBlock& block, const QString& name) {
    const QItemSelection selected = view_.selectedCells();
    const GridArea area = boundsOf(selected);
    const GridModel& model = *view_.gridModel();
    const GridProxy& shown = view_.order();
    if (area.rows == 0 || block.empty()) return std::nullopt;
    const bool one = sizeOf(block) == 1;
    const bool solid = isBlock(selected) && rowsOf(selected).size() == std::size_t(area.rows) &&
                       columnsOf(selected).size() == std::size_t(area.columns);
    if (!solid && !one) {
        refuse(name, tr("choose one cell or one range to paste into"));
        return std::nullopt;
    }
    auto cells = placed(block, area, shown.columnCount());
    if (!cells) {
        refuse(name, tr("the block is %n column(s) wide, more than there are from here on", nullptr,
                        static_cast<int>(block.front().size())));
        return std::nullopt;
    }
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

void GridCommands::pasteBlock(const CellBlock& block) {
    const QString name = pasteName(sizeOf(block));
    if (const auto cells = placedCells(block, name)) enterPasted(*cells, name);
}

bool GridCommands::enterPasted(const std::vector<TypedCell>& cells, const QString& name) {
    const GridModel& model = *view_.gridModel();
    std::vector<QPersistentModelIndex> pasted;
    for (const TypedCell& cell : cells)
        if (const QModelIndex at = model.index(cell.row, cell.column); model.addressAt(at))
            pasted.emplace_back(at);
    const std::size_t before = model.document().journal().size();
    if (!enterAll(cells, name)) return false;
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
    const CellBlock block = blockOnClipboard();
    if (block.empty())
        return refuse(tr("Paste special"), tr("there is nothing on the clipboard that could be pasted"));
    const QPersistentModelIndex first = view_.toSource(
        view_.order().index(boundsOf(view_.selectedCells()).top, boundsOf(view_.selectedCells()).left));
    const auto preview = [this, block, first](const PasteSpecial& how) {
        return first.isValid() ? previewOf(*view_.gridModel(), first, block.front().front(), how) : QString();
    };
    auto* dialog = new PasteSpecialDialog(preview, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteSpecialDialog::chosen, this,
            [this, block](const PasteSpecial& how) { pasteSpecially(block, how); });
    dialog->open();
}

void GridCommands::pasteSpecially(const CellBlock& block, const PasteSpecial& how) {
    const CellBlock turned = how.transpose ? transposed(block) : block;
    const QString name = pasteName(sizeOf(turned));
    const auto placed = placedCells(turned, name);
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
        Q_EMIT view_.refused(name, refused);
        return;
    }
    enterPasted(cells, name);
}

} // namespace breakeven::ui

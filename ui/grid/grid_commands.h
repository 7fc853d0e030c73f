#pragma once

#include "document/cell_request.h"
#include "grid/fill_plan.h"
#include "grid/grid_view.h"
#include "grid/headed_paste.h"
#include "grid/special_paste.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace breakeven::ui {

class TableModel;

/// What is done to the cells and rows of a grid, each an action with a shortcut and one undo step, and the
/// context menu that shows them all.
class GridCommands : public QObject {
    Q_OBJECT

public:
    explicit GridCommands(GridView& view);

    /// False, with the reason said, if what is selected is no block of cells.
    bool copy();
    void cut();
    /// What is on the clipboard; where its first row names columns, one is asked whether to follow it.
    void paste();
    void pasteBlock(const CellBlock& block) { pasteCells({block, block}); }
    void pasteCells(const CopiedCells& copied);
    /// Asks what is to be done with what is on the clipboard.
    void pasteSpecial();
    void pasteSpecially(const CellBlock& block, const PasteSpecial& how) {
        pasteCellsSpecially({block, block}, how);
    }
    void pasteCellsSpecially(const CopiedCells& copied, const PasteSpecial& how);
    /// Pastes what stands below a row of headings.
    void pasteHeaded(const HeadedPaste& paste);
    void clear();
    void fillDown();
    void fillRight();
    /// Asks how the selected cells go on from the first of them.
    void fillSeries();
    /// Lets cells go on; `way` as in `cellsFilled`.
    void fillOn(const Filling& filling, std::optional<FillWay> way, const QString& step = {});
    void resetToBase();
    /// Asks to have the figure in the cell explained; of a cell that is only typed, who uses it.
    void explain();
    /// Asks which figures follow from the cell.
    void askWhoUses();
    /// Asks which value of the cell a figure needs.
    void askWhichValue();
    /// Asks how the cell may come out otherwise; in the table of ranges, to have this one shown whole.
    void askRange();
    /// Asks to write a note on the cell, or for what was done to it.
    void askNote();
    void askHistory();
    void insertRow(bool above);
    void duplicateRows();
    void deleteRows();
    void moveRows(bool up);
    /// Moves rows that follow one another before another, as shown.
    void dropRows(int first, int count, int before);
    void renameCode();

    /// The actions in the order of the menu; null where it has a line.
    const std::vector<QAction*>& actions() const { return actions_; }
    /// Puts them into a menu, those of a kind into menus of their own, so that it is no longer than the
    /// screen.
    void fillMenu(QMenu& menu) const;
    void showMenu(const QPoint& global);

Q_SIGNALS:
    void findRequested();

private:
    template<class Slot>
    QAction* add(const QString& text, const QKeySequence& shortcut, Slot slot, const char* icon = nullptr);
    void addLine() { actions_.push_back(nullptr); }
    void enableWhatApplies();
    void request(CellRequest what, const QString& name);
    /// As a step called `name`; `what` was to be done, where it is refused.
    bool enterAll(const std::vector<TypedCell>& cells, const QString& what, const NameOfStep& name);
    void refuse(const QString& what, const QString& why);
    void fill(bool down);
    void takeMoved(const Refusals& refusals, int first, int count);
    std::optional<std::vector<TypedCell>> placedCells(const CopiedCells& copied, const QString& what);
    QString pasteName(std::size_t cells) const;
    bool enterPasted(const std::vector<TypedCell>& cells, const QString& what);
    void selectPasted(const std::vector<QPersistentModelIndex>& cells, std::size_t journalBefore);
    std::vector<int> selectedRows() const;
    bool wholeRowsSelected() const;
    bool hasFigure() const;
    TableModel* tableModel() const;

    GridView& view_;
    std::vector<QAction*> actions_;
    QAction* explain_ = nullptr;
    QAction* value_ = nullptr;
    QAction* range_ = nullptr;
    QAction* note_ = nullptr;
    QAction* reset_ = nullptr;
    QAction* rename_ = nullptr;
    std::vector<QAction*> ofFilling_;
    std::vector<QAction*> ofRows_;
    std::vector<QAction*> ofOrder_;
};

} // namespace breakeven::ui

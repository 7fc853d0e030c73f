#pragma once

#include "grid/grid_delegate.h"
#include "grid/grid_proxy.h"
#include "grid/paste_plan.h"

#include <QApplication>
#include <QPersistentModelIndex>
#include <QTableView>

namespace breakeven::ui {

class FillHandle;
class FrozenColumns;
class RowHeader;

/// A grid that works like a spreadsheet: cursor, ranges and editing. What is done to cells beyond that is in
/// GridCommands.
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);
    ~GridView() override;

    /// Shows a model, which must outlive the view.
    void setGridModel(GridModel* model);
    GridModel* gridModel() const { return model_; }
    GridProxy& order() { return proxy_; }
    const GridProxy& order() const { return proxy_; }

    /// The height of a row at the text size of the moment.
    static int lineHeight();
    /// The height of headings on two lines, which is room for nearly all.
    int usualHeadingHeight() const;

    /// What the selected numbers come to.
    QString summary() const;

    QModelIndex toSource(const QModelIndex& shown) const { return proxy_.mapToSource(shown); }
    QModelIndex toShown(const QModelIndex& source) const { return proxy_.mapFromSource(source); }

    /// The cells selected, as shown; the current cell if none is.
    QItemSelection selectedCells() const;
    void selectArea(GridArea area);
    /// Selects these cells, and nothing else, with the cursor in the first of them and in sight.
    void select(const std::vector<QModelIndex>& cells);
    /// The same for those of the addresses that are shown here; a row's means all its cells.
    void select(const std::vector<Address>& cells);
    /// Selects from the cursor, which stays, to `corner`.
    void extendTo(const QModelIndex& corner);
    /// Puts the cursor back to where a range began that somebody draws.
    void keepCursor(const QModelIndex& index);

    /// Goes to an address and makes it visible, taking filters away if they hide it; false if it is not here.
    bool goTo(const Address& address);

    /// Makes a column as wide as what is in it, with all others that are chosen whole where it is one of
    /// them.
    void fitColumns(int column);
    /// Whether rows may be moved by hand: in base, where they stand in the order of their table.
    bool canMoveRows() const;
    FillHandle& handle() { return *handle_; }
    RowHeader& rowHeader();

    /// Moves the cursor by one, round the ends of a selected range.
    void step(CursorMove move);

    /// Whether the keyboard works here.
    bool isActive() const { return hasFocus() || isAncestorOf(QApplication::focusWidget()); }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    /// Opens a cell with the caret at its end, as F2 does.
    void openAtEnd(const QModelIndex& cell) { edit(cell, EditKeyPressed, nullptr); }
    /// Enters what is being edited; false, the editor staying with the reason, if it is refused.
    bool finishEditing() { return delegate_->finish(CursorMove::stay); }
    const GridDelegate& entry() const { return *delegate_; }

Q_SIGNALS:
    void currentAddressChanged(const QString& address);
    /// Sum, mean and count of the numbers selected, in words; blank with less than two.
    void summaryChanged(const QString& summary);
    /// Something of several cells was refused as a whole.
    void refused(const QString& what, const breakeven::ui::Refusals& why);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event = nullptr) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QModelIndex at(int row, int column) const;
    QModelIndex jump(const QModelIndex& from, int dRow, int dColumn) const;
    QModelIndex lastFilled(const QModelIndex& from) const;
    QModelIndex lastUsed() const;
    QModelIndex target(const QKeyEvent& key, const QModelIndex& from) const;
    QModelIndex corner() const;
    void followHeader(QHeaderView& header);
    void selectLines(Qt::Orientation orientation, int section, bool extend);
    void stepWithin(const QItemSelection& cells, CursorMove move);
    void sayInStatusBar(const QString& text);
    void restoreWidths();
    void fitWidths();
    void spareGives(std::vector<int>& given) const;
    void giveWay(std::vector<int>& given) const;
    void takeRoom(std::vector<int>& widths) const;
    void fitFilled(int first, int last);
    void fitRows();
    void followTextSize();
    QFont headingFont() const;
    QString headingText(int column) const;
    const Column* held(int column) const;
    int briefWidth(int column) const;
    int fewLetters() const;
    int headingWidth(int column) const;
    int leastWidth(int column) const;
    int contentWidth(int column) const;
    int headingHeight() const;
    void fitHeading();
    void saveWidths() const;

    GridModel* model_ = nullptr;
    GridProxy proxy_;
    GridDelegate* delegate_;
    FrozenColumns* frozen_ = nullptr;
    FillHandle* handle_ = nullptr;
    std::vector<int> widths_; ///< of the columns, as the person or the model has them
    std::vector<int> wanted_; ///< to show all they hold
    std::vector<int> least_;  ///< of those that are blank so far or never hold much; of others as they are
    std::vector<bool> blank_;
    bool givesWay_ = false;
    double textScale_ = 1;          ///< for which the columns are as wide as they are
    int anchorColumn_ = -1;         ///< where Enter returns to after a run of Tabs
    QPersistentModelIndex pressed_; ///< where the mouse began to draw a range
    bool extending_ = false;        ///< it was pressed with Shift
};

/// Enters what is being edited in any grid of a window or a part of it, before something else is done; false
/// if that is refused and should be mended first.
bool finishEntry(const QWidget& within);

} // namespace breakeven::ui

#pragma once

#include "grid/grid_delegate.h"
#include "grid/grid_proxy.h"
#include "grid/paste_plan.h"

#include <QApplication>
#include <QTableView>

namespace breakeven::ui {

class FrozenColumns;

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
    GridProxy& arrangement() { return proxy_; }
    const GridProxy& arrangement() const { return proxy_; }

    /// What the selected numbers come to.
    QString summary() const;

    QModelIndex toSource(const QModelIndex& shown) const { return proxy_.mapToSource(shown); }
    QModelIndex toShown(const QModelIndex& source) const { return proxy_.mapFromSource(source); }

    /// The smallest rectangle around all that is selected; of the current cell if nothing is. No rows: no
    /// cell.
    GridArea selectedArea() const;
    void selectArea(GridArea area);

    /// Goes to an address and makes it visible, taking filters away if they hide it; false if it is not here.
    bool goTo(const Address& address);

    /// Moves the cursor by one, round the ends of a selected range.
    void step(Step step);

    /// Whether the keyboard works here.
    bool isActive() const { return hasFocus() || isAncestorOf(QApplication::focusWidget()); }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    /// Enters what is being edited; false if it is refused.
    bool finishEditing() { return delegate_->finish(Step::stay); }
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
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void focusOutEvent(QFocusEvent* event) override;
    void updateGeometries() override;

private:
    void jump(int dRow, int dColumn, bool extend);
    void moveTo(int row, int column);
    void restoreWidths();
    QFont headingFont() const;
    QString headingText(int column) const;
    int headingWidth(int column) const;
    int contentWidth(int column) const;
    int headingHeight() const;
    void saveWidths() const;

    GridModel* model_ = nullptr;
    GridProxy proxy_;
    GridDelegate* delegate_;
    FrozenColumns* frozen_ = nullptr;
    int anchorColumn_ = -1; ///< where Enter returns to after a run of Tabs
};

} // namespace breakeven::ui

#pragma once

#include "economy/edit/scenario_merge.h"
#include "grid/entry_delegate.h"

#include <QTableView>

namespace breakeven::ui {

class MergeModel;

/// Enters what a conflict is settled to; what is refused stays in the editor, with the reason beside it.
class MergeDelegate : public EntryDelegate {
    Q_OBJECT

public:
    MergeDelegate(QTableView& view, MergeModel& model);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void entered();

protected:
    bool leaveByKey(const QKeyEvent& key) override;
    void leave() override { finish(); }

private:
    MergeModel& model_;
};

/// The cells of a merge. Ctrl+Left keeps ours, Ctrl+Right takes theirs, with Shift of all; typing enters a
/// value; after each it goes on to the next conflict.
class MergeView : public QTableView {
    Q_OBJECT

public:
    explicit MergeView(MergeModel& model, QWidget* parent = nullptr);

    /// Settles the conflicts that are selected.
    void choose(Settlement::Choice choice);
    /// Goes to the next conflict that is not settled.
    void goToNext();
    MergeDelegate& delegate() const { return *delegate_; }

Q_SIGNALS:
    /// No conflict is left to go to.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    MergeModel& model_;
    MergeDelegate* delegate_;
};

} // namespace breakeven::ui

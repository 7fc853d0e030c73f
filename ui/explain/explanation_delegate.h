#pragma once

#include "grid/entry_delegate.h"

class QTreeView;

namespace breakeven::ui {

class ExplanationModel;

/// Shows an explanation's rows, formulas over as many lines as they need, and edits its cells.
class ExplanationDelegate : public EntryDelegate {
    Q_OBJECT

public:
    ExplanationDelegate(QTreeView& view, ExplanationModel& model);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    bool leaveByKey(const QKeyEvent& key) override;
    void leave() override { finish(); }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int mostLinesOf(const QModelIndex& index) const;
    int widthOf(const QModelIndex& index) const;

    QTreeView& view_;
    ExplanationModel& model_;
};

} // namespace breakeven::ui

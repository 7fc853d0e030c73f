#pragma once

#include "grid/entry_bubble.h"
#include "grid/entry_line.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QTreeView;

namespace breakeven::ui {

class ExplanationModel;

/// Shows an explanation's rows, formulas over as many lines as they need, and edits its cells. What is
/// refused stays in the editor, with the reason beside it.
class ExplanationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ExplanationDelegate(QTreeView& view, ExplanationModel& model);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Enters what the open editor holds; false, the editor staying with the reason, if it is refused. True
    /// without an editor.
    bool finish();
    bool isEditing() const { return editor_ && !editor_->isHidden(); }
    /// The reason shown beside the open editor; blank if there is none.
    QString refusal() const { return bubble_ ? bubble_->reason() : QString(); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int mostLinesOf(const QModelIndex& index) const;
    int widthOf(const QModelIndex& index) const;
    void close();

    QTreeView& view_;
    ExplanationModel& model_;
    mutable QPointer<EntryLine> editor_;
    QPointer<EntryBubble> bubble_;
    mutable QString refused_;
    bool finishing_ = false;
};

} // namespace breakeven::ui

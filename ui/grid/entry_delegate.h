#pragma once

#include "grid/entry_bubble.h"
#include "grid/entry_line.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QKeyEvent;

namespace breakeven {
class Economy;
struct Column;
} // namespace breakeven

namespace breakeven::ui {

/// Edits cells of tables in a view, by typing or choosing. What is refused stays in the editor, with the
/// reason beside it.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryDelegate(QAbstractItemView& view);

    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// An editor that the view has closed by itself waits, hidden, for its end.
    bool isEditing() const { return editor_ && !editor_->isHidden(); }

    /// Enters what the open editor holds; false, the editor staying with the reason, if it is refused. True
    /// without an editor.
    bool finish();

    /// Says beside a cell why it cannot be edited, until fallSilent.
    void say(const QString& reason, const QRect& cell);
    void fallSilent();

    /// The reason shown beside the open editor; blank if there is none.
    QString refusal() const { return bubble_ ? bubble_->reason() : QString(); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

    /// A key that ends the editing of a cell; others stay in the line.
    virtual bool leaveByKey(const QKeyEvent& key) = 0;
    /// The keyboard goes elsewhere: enters what there is.
    virtual void leave() = 0;
    /// Something is chosen with the pointer.
    virtual void choose() { leave(); }

    /// What the editor starts with: what the cell holds.
    virtual QString textToEdit(const QModelIndex& index) const;

    /// Opens the editor for a cell of a column.
    EntryLine* open(QWidget* parent, const Column& column, const Economy& economy) const;
    /// Enters what the open editor holds; false, the reason beside it, if it is refused.
    bool commit();
    void close(EndEditHint hint);

    EntryLine* editor() const { return editor_; }
    bool isCommitting() const { return committing_; }

    mutable QString refused_; ///< why what was entered last was refused

private:
    QAbstractItemView& view_;
    mutable QPointer<EntryLine> editor_;
    mutable QPointer<EntryBubble> bubble_;
    bool committing_ = false;
};

} // namespace breakeven::ui

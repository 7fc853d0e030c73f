#pragma once

#include "grid/entry_bubble.h"
#include "grid/entry_line.h"
#include "grid/grid_model.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace breakeven::ui {

class GridView;

/// Where the cursor goes when a cell has been entered.
enum class CursorMove { stay, up, down, left, right };

/// Draws the cells of a grid and edits them. What is refused stays in the editor, with the reason beside it.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(GridView& view);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Enters what the open editor holds; false, the editor staying, if it is refused. True without an
    /// editor.
    bool finish(CursorMove move);
    /// The same, into every selected cell.
    bool finishInAll();
    /// An editor that the view has closed by itself waits, hidden, for its end.
    bool isEditing() const { return editor_ && !editor_->isHidden(); }

    /// The reason shown beside the open editor; blank if there is none.
    QString refusal() const { return bubble_ ? bubble_->reason() : QString(); }

    /// The next editor opens by typing over the cell.
    void openQuickly(bool quick) { quick_ = quick; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool leaveByKey(const QKeyEvent& key);
    Refusals enterInto(const QModelIndex& index, const QString& text) const;
    void close(QAbstractItemDelegate::EndEditHint hint);

    GridView& view_;
    mutable QPointer<EntryLine> editor_;
    mutable QPointer<EntryBubble> bubble_;
    mutable QString refused_;
    mutable bool entered_ = false;
    bool quick_ = false;
    bool finishing_ = false;
    bool fills_ = false; ///< what is entered goes into all selected cells
};

} // namespace breakeven::ui

#pragma once

#include "grid/entry_delegate.h"
#include "grid/grid_model.h"

namespace breakeven::ui {

class GridView;

/// Where the cursor goes when a cell has been entered.
enum class CursorMove { stay, up, down, left, right };

/// Draws the cells of a grid and edits them.
class GridDelegate : public EntryDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(GridView& view);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Enters what the open editor holds; false, the editor staying, if it is refused. True without an
    /// editor.
    bool finish(CursorMove move);
    /// The same, into every selected cell.
    bool finishInAll();
    /// The next editor opens by typing over the cell.
    void openQuickly(bool quick) { quick_ = quick; }
    /// In an open line; one that chooses keeps its text selected, to be typed over.
    void putCaretAtEnd();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool leaveByKey(const QKeyEvent& key) override;
    void leave() override { finish(CursorMove::stay); }
    /// The sum the cell was worked out from, where it still gives what the cell holds.
    QString textToEdit(const QModelIndex& index) const override;
    void choose() override;

private:
    Refusals enterInto(const QModelIndex& index, const QString& text) const;
    bool makeNew();

    GridView& view_;
    mutable bool entered_ = false;
    mutable QPersistentModelIndex edited_; ///< the cell the editor was opened for, in the view
    bool quick_ = false;
    bool fills_ = false; ///< what is entered goes into all selected cells
};

} // namespace breakeven::ui

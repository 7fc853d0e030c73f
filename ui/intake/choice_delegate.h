#pragma once

#include "grid/cell_text.h"

#include <QStyledItemDelegate>

#include <functional>

namespace breakeven::ui {

/// Edits cells of a list by a choice; those that have none by themselves.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `choices` says what a cell may be, and nothing where it cannot be chosen. What is chosen is set as
    /// Qt::EditRole.
    ChoiceDelegate(std::function<std::vector<Choice>(const QModelIndex& index)> choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    std::function<std::vector<Choice>(const QModelIndex& index)> choices_;
};

} // namespace breakeven::ui

#include "intake/choice_delegate.h"

#include "document/message_text.h"

#include <QComboBox>

namespace breakeven::ui {

ChoiceDelegate::ChoiceDelegate(std::function<std::vector<Choice>(const QModelIndex& index)> choices,
                               QObject* parent)
    : QStyledItemDelegate(parent), choices_(std::move(choices)) {}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    const auto choices = choices_(index);
    if (choices.empty()) return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    for (const Choice& choice : choices) box->addItem(choice.shown, toQt(choice.text));
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<ChoiceDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return QStyledItemDelegate::setEditorData(editor, index);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return QStyledItemDelegate::setModelData(editor, model, index);
    model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace breakeven::ui

#include "desk/empty_state.h"

#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

EmptyState::EmptyState(const QString& text, QWidget* parent)
    : QWidget(parent), text_(new QLabel(text)), line_(new QHBoxLayout) {
    text_->setProperty("role", "caption");
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(2), grid(4), grid(2));
    layout->setSpacing(grid(2));
    line_->addStretch(1);
    line_->addStretch(1);
    layout->addStretch(1);
    layout->addWidget(text_);
    layout->addLayout(line_);
    layout->addStretch(1);
    setAccessibleName(tr("Nothing here yet"));
    setAccessibleDescription(text);
}

void EmptyState::setText(const QString& text) {
    text_->setText(text);
    setAccessibleDescription(text);
}

QString EmptyState::text() const { return text_->text(); }

QAbstractButton* EmptyState::offer(const QString& iconName, const QString& text, std::function<void()> act) {
    auto* button = iconName.isEmpty() ? new QPushButton(text) : new QPushButton(icon(iconName), text);
    button->setAccessibleDescription(text_->text());
    connect(button, &QAbstractButton::clicked, this, std::move(act));
    line_->insertWidget(line_->count() - 1, button);
    buttons_ << button;
    return button;
}

QAbstractButton* EmptyState::offerAction(const QString& iconName, const QString& text,
                                         const QString& action) {
    return offer(iconName, text, [this, action] { triggerAction(*this, action); });
}

void EmptyState::offerNothing() {
    for (QAbstractButton* button : buttons_) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    buttons_.clear();
}

QString EmptyState::notCalculated() {
    return tr("Not calculated: something is missing or wrong. Checks says what, and leads to the cell.");
}

void EmptyState::sayNotCalculated() {
    offerNothing();
    setText(notCalculated());
    offerAction("checks", tr("Show checks"), QStringLiteral("showChecks"));
}

void triggerAction(const QWidget& asker, const QString& name) {
    if (auto* action = asker.window()->findChild<QAction*>(name); action && action->isEnabled())
        action->trigger();
}

} // namespace breakeven::ui

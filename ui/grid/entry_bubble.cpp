#include "grid/entry_bubble.h"

#include "theme/colours.h"
#include "theme/type.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace breakeven::ui {

namespace {

constexpr int widest = 360;

} // namespace

EntryBubble::EntryBubble(QWidget* parent) : QFrame(parent), label_(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(label_);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QString EntryBubble::reason() const { return isVisible() ? label_->text() : QString(); }

void EntryBubble::say(const QString& reason, const QRect& cell) {
    const Colours colours = coloursFor(palette());
    setStyleSheet(
        QStringLiteral("breakeven--ui--EntryBubble { background: %1; border: 1px solid %2; "
                       "border-left: 4px solid %2; } QLabel { color: %3; background: transparent; }")
            .arg(colours.surface.name(), colours.deficit.name(), colours.text.name()));
    label_->setText(reason);
    label_->setFixedWidth(std::min(grown(widest), label_->fontMetrics().horizontalAdvance(reason) + 8));
    adjustSize();
    const QRect within = parentWidget()->rect();
    const int below = cell.bottom() + 3;
    const bool fits = below + height() <= within.bottom();
    move(std::clamp(cell.left(), 0, std::max(0, within.width() - width())),
         fits ? below : cell.top() - height() - 3);
    raise();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleName(reason);
    QAccessible::updateAccessibility(&alert);
}

} // namespace breakeven::ui

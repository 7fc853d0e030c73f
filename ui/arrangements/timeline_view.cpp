#include "arrangements/timeline_view.h"

#include "charts/figure_text.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline of arrangements"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setTimeline(Timeline timeline, OrganisationColours colours) {
    const QString code = currentCode();
    timeline_ = std::move(timeline);
    colours_ = std::move(colours);
    dragged_ = -1;
    current_ = timeline_.cards.empty() ? -1 : 0;
    for (int card = 0; card < static_cast<int>(timeline_.cards.size()); ++card)
        if (timeline_.cards[static_cast<std::size_t>(card)].code == code) current_ = card;
    setFixedHeight(sizeHint().height());
    describe();
    update();
    if (currentCode() != code) Q_EMIT currentChanged(currentCode());
}

QString TimelineView::currentCode() const {
    return current_ < 0 ? QString() : timeline_.cards[static_cast<std::size_t>(current_)].code;
}

void TimelineView::setCurrent(const QString& code) {
    for (int card = 0; card < static_cast<int>(timeline_.cards.size()); ++card)
        if (timeline_.cards[static_cast<std::size_t>(card)].code == code) choose(card);
}

double TimelineView::yearWidth() const { return static_cast<double>(width() - 2) / std::max(1, years()); }
int TimelineView::headHeight() const { return fontMetrics().height() + grid(2); }
int TimelineView::rowHeight() const { return 2 * fontMetrics().height() + grid(2); }

QSize TimelineView::sizeHint() const {
    return {room(150),
            headHeight() + rowHeight() * std::max(1, static_cast<int>(timeline_.cards.size())) + 2};
}
QSize TimelineView::minimumSizeHint() const { return {room(80), sizeHint().height()}; }

QRect TimelineView::cardRect(int index) const {
    const TimelineCard& card = timeline_.cards[static_cast<std::size_t>(index)];
    const int shift = index == dragged_ ? dragBy_ : 0;
    const int from = std::clamp(card.start - timeline_.first + shift, 0, years() - 1);
    const int left = 1 + qRound(from * yearWidth());
    return {left + 1, headHeight() + index * rowHeight() + 2, width() - left - 3, rowHeight() - 4};
}

QRect TimelineView::boxRect(int card) const {
    const QRect rect = cardRect(card);
    const int side = fontMetrics().height() - 2;
    return {rect.left() + grid(3), rect.top() + 4, side, side};
}

int TimelineView::cardAt(QPoint position) const {
    const int row = (position.y() - headHeight()) / rowHeight();
    return position.y() >= headHeight() && row < static_cast<int>(timeline_.cards.size()) ? row : -1;
}

int TimelineView::allowed(int index, int by) const {
    const int from = timeline_.cards[static_cast<std::size_t>(index)].start - timeline_.first;
    return std::clamp(from + by, 0, years() - 1) - from;
}

void TimelineView::choose(int card) {
    if (card < 0 || card >= static_cast<int>(timeline_.cards.size()) || card == current_) return;
    current_ = card;
    describe();
    tellChosen(*this);
    update();
    Q_EMIT currentChanged(currentCode());
}

void TimelineView::move(int by) {
    if (current_ < 0 || readOnly_) return;
    if (const int years = allowed(current_, by)) Q_EMIT startWanted(currentCode(), years);
}

void TimelineView::switchCurrent() {
    if (current_ < 0 || readOnly_) return;
    Q_EMIT enabledWanted(currentCode(), !timeline_.cards[static_cast<std::size_t>(current_)].enabled);
}

QString TimelineView::partText(int index) const {
    const TimelineCard& card = timeline_.cards[static_cast<std::size_t>(index)];
    return (card.enabled ? tr("%1, on, from %2") : tr("%1, off, from %2"))
        .arg(card.name, yearText(card.start));
}

void TimelineView::describe() {
    setAccessibleDescription(current_ < 0 ? tr("There are no arrangements.") : partText(current_));
}

void TimelineView::drawBox(QPainter& painter, int card) const {
    const Colours c = coloursFor(palette());
    const bool enabled = timeline_.cards[static_cast<std::size_t>(card)].enabled;
    const QRect box = boxRect(card);
    painter.setPen(QPen(enabled ? c.text : c.muted, 1.4));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(box, 2, 2);
    if (!enabled) return;
    painter.setPen(QPen(c.accent, 2.2));
    painter.drawPolyline(QPolygonF{QPointF(box.left() + 3, box.center().y() + 1),
                                   QPointF(box.center().x(), box.bottom() - 3),
                                   QPointF(box.right() - 2, box.top() + 3)});
}

void TimelineView::drawCard(QPainter& painter, int index) const {
    const TimelineCard& card = timeline_.cards[static_cast<std::size_t>(index)];
    const Colours c = coloursFor(palette());
    const QRect rect = cardRect(index);
    const QColor own = card.enabled ? colours_.colour(card.lead, palette()) : c.muted;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(rect, 4, 4);
    // The fuller the effect, the fuller the colour.
    painter.save();
    painter.setClipRect(rect.adjusted(1, 1, -1, -1));
    const int from =
        std::clamp(card.start - timeline_.first + (index == dragged_ ? dragBy_ : 0), 0, years() - 1);
    for (int year = from; year < years(); ++year) {
        const auto step = static_cast<std::size_t>(year - from);
        const double share = card.ramp.empty() ? 1 : card.ramp[std::min(step, card.ramp.size() - 1)];
        const QRectF part(1 + year * yearWidth(), rect.top(), yearWidth() + 1, rect.height());
        painter.fillRect(part, blend(c.surface, own, (card.enabled ? 0.06 : 0.03) + share * 0.16));
        // Its height along the foot says the same without colour.
        const double bar = share * grid(1);
        painter.fillRect(QRectF(part.left(), rect.bottom() - bar, part.width(), bar + 1),
                         card.enabled ? own : blend(c.surface, own, 0.5));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    const bool chosen = index == current_ && (!readOnly_ || hasFocus());
    painter.setPen(QPen(chosen ? c.accent : blend(c.line, own, 0.3), chosen ? 2 : 1,
                        card.enabled ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    if (!readOnly_) drawBox(painter, index);
    const int line = fontMetrics().height();
    const int before = readOnly_ ? rect.left() + grid(1) : boxRect(index).right();
    const QRect words(before + grid(2), rect.top() + 2, rect.right() - before - grid(4), line);
    painter.setFont(strongFont());
    painter.setPen(card.enabled ? c.text : c.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(card.name, Qt::ElideRight, words.width()));
    painter.setFont(bodyFont(9));
    painter.setPen(c.muted);
    const QString below =
        readOnly_ ? card.kind : tr("%1 · %2").arg(card.kind, card.enabled ? tr("on") : tr("off"));
    painter.drawText(words.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(below, Qt::ElideRight, words.width()));
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours c = coloursFor(palette());
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, 0, width(), headHeight()), c.band);
    for (int year = 0; year < years(); ++year) {
        const QRectF column(1 + year * yearWidth(), 0, yearWidth(), height());
        painter.setPen(c.line);
        painter.drawLine(column.topLeft(), column.bottomLeft());
        painter.setPen(c.muted);
        painter.setFont(bodyFont(9));
        painter.drawText(QRectF(column.left(), 0, column.width(), headHeight()), Qt::AlignCenter,
                         yearText(timeline_.first + year, column.width() < room(14)));
    }
    for (int card = 0; card < static_cast<int>(timeline_.cards.size()); ++card) drawCard(painter, card);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? c.accent : c.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = cardAt(help->pos());
        if (index < 0) return true;
        const TimelineCard& card = timeline_.cards[static_cast<std::size_t>(index)];
        const QString whatFor =
            readOnly_ ? tr("%1\nFrom %2; a click, or Enter, opens it.")
                      : tr("%1\nFrom %2; drag, or press the left and right arrows, to move it.\n"
                           "Its box, or Space, switches it on and off.");
        QToolTip::showText(help->globalPos(), whatFor.arg(card.name, yearText(card.start)), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const int card = cardAt(event->pos());
    if (card < 0 || event->button() != Qt::LeftButton) return;
    choose(card);
    if (readOnly_) {
        if (cardRect(card).contains(event->pos())) Q_EMIT opened(currentCode());
        return;
    }
    if (boxRect(card).adjusted(-3, -3, 3, 3).contains(event->pos())) {
        return switchCurrent();
    }
    if (!cardRect(card).contains(event->pos())) return;
    dragged_ = card;
    dragFrom_ = event->pos().x();
    dragBy_ = 0;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (dragged_ < 0) {
        const int card = cardAt(event->pos());
        const bool on = card >= 0 && cardRect(card).contains(event->pos());
        const bool clicks = readOnly_ || (on && boxRect(card).contains(event->pos()));
        setCursor(!on ? Qt::ArrowCursor : clicks ? Qt::PointingHandCursor : Qt::SizeHorCursor);
        return;
    }
    dragBy_ = allowed(dragged_, static_cast<int>(std::lround((event->pos().x() - dragFrom_) / yearWidth())));
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent*) {
    if (dragged_ < 0) return;
    const int by = std::exchange(dragBy_, 0);
    const int card = std::exchange(dragged_, -1);
    update();
    if (by != 0) Q_EMIT startWanted(timeline_.cards[static_cast<std::size_t>(card)].code, by);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int card = cardAt(event->pos()); card >= 0 && !readOnly_)
        Q_EMIT opened(timeline_.cards[static_cast<std::size_t>(card)].code);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Up:
        return choose(current_ - 1);
    case Qt::Key_Down:
        return choose(current_ + 1);
    case Qt::Key_Space:
        return switchCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_ >= 0) Q_EMIT opened(currentCode());
        return;
    case Qt::Key_Escape:
        if (dragged_ < 0) break;
        dragged_ = -1;
        return update();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent*) { update(); }
void TimelineView::focusOutEvent(QFocusEvent*) { update(); }

} // namespace breakeven::ui

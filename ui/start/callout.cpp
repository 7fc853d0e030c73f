#include "start/callout.h"

#include "theme/colours.h"
#include "theme/type.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int ringWidth = 3;
constexpr int gap = grid(3); ///< between the ring and the note

/// How much of a part a note would hide.
int hidden(const QRect& note, const QRect& part) {
    const QRect both = note.intersected(part);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

/// Where a note of this size stands beside a ringed part, wholly within the window and, where there is room
/// anywhere, not over the part; else over as little of it as can be.
QPoint placeBeside(const QRect& part, const QSize& note, const QRect& window) {
    const QList<QPoint> wished{
        {part.left(), part.bottom() + gap},
        {part.left(), part.top() - gap - note.height()},
        {part.right() + gap, part.top()},
        {part.left() - gap - note.width(), part.top()},
    };
    const auto within = [&](QPoint at) {
        at.setX(std::clamp(at.x(), window.left() + gap,
                           std::max(window.left() + gap, window.right() - gap - note.width())));
        at.setY(std::clamp(at.y(), window.top() + gap,
                           std::max(window.top() + gap, window.bottom() - gap - note.height())));
        return at;
    };
    QPoint best = within(wished.front());
    for (const QPoint& at : wished)
        if (hidden(QRect(within(at), note), part) < hidden(QRect(best, note), part)) best = within(at);
    return best;
}

/// What is drawn around the thing; the mouse goes through it.
class CalloutRing : public QWidget {
public:
    explicit CalloutRing(QWidget& window) : QWidget(&window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursFor(palette()).accent, ringWidth));
        const double inset = ringWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    }
};

} // namespace

Callout::Callout(QWidget& window)
    : QFrame(&window), window_(window), ring_(new CalloutRing(window)), place_(new QLabel(this)),
      title_(new QLabel(this)), text_(new QLabel(this)), seen_(new QLabel(this)),
      back_(new QPushButton(tr("&Back"), this)), next_(new QPushButton(this)),
      end_(new QPushButton(tr("End tour"), this)) {
    setObjectName("callout");
    setAutoFillBackground(true);
    place_->setProperty("role", "caption");
    title_->setFont(strongFont(11));
    title_->setProperty("role", "title");
    for (QLabel* words : {text_, seen_}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    seen_->setFont(strongFont());
    back_->setToolTip(tr("Alt+B"));
    next_->setToolTip(tr("Alt+N"));
    end_->setToolTip(tr("Escape, with the keyboard in this note"));
    end_->setFlat(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(end_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    layout->setSpacing(grid(2));
    layout->addWidget(place_);
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addWidget(seen_);
    layout->addLayout(buttons);
    setFixedWidth(grid(90));
    connect(next_, &QPushButton::clicked, this, &Callout::nextWanted);
    connect(back_, &QPushButton::clicked, this, &Callout::backWanted);
    connect(end_, &QPushButton::clicked, this, &Callout::endWanted);
}

// A window that goes has taken its children one by one, in no order to rely on.
Callout::~Callout() {
    if (ring_) ring_->deleteLater();
}

QString Callout::title() const { return title_->text(); }
QString Callout::seen() const { return seen_->text(); }

void Callout::say(const QString& place, const QString& title, const QString& text) {
    place_->setText(place);
    title_->setText(title);
    text_->setText(text);
    setAccessibleName(tr("%1: %2").arg(place, title));
    setAccessibleDescription(text);
    next_->setAccessibleDescription(text);
    saySeen({});
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Callout::saySeen(const QString& text) {
    if (seen_->text() == text && seen_->isHidden() == text.isEmpty()) return;
    seen_->setText(text);
    seen_->setVisible(!text.isEmpty());
    adjustSize();
}

void Callout::setEnds(bool first, bool last) {
    back_->setEnabled(!first);
    next_->setText(last ? tr("Do&ne") : tr("&Next"));
}

void Callout::pointAt(QWidget* target, const QRect& part) {
    adjustSize();
    const bool there = target && target->isVisible();
    ring_->setVisible(there);
    if (!there) {
        move(window_.rect().center() - rect().center());
    } else {
        const QRect of = part.isNull() ? target->rect() : part.intersected(target->rect());
        const QRect ringed = QRect(target->mapTo(&window_, of.topLeft()), of.size())
                                 .adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth)
                                 .intersected(window_.rect());
        ring_->setGeometry(ringed);
        ring_->raise();
        move(placeBeside(ringed, size(), window_.rect()));
    }
    raise();
}

void Callout::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT endWanted();
    QFrame::keyPressEvent(event);
}

} // namespace breakeven::ui

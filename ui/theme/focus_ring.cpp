#include "theme/focus_ring.h"

#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

namespace breakeven::ui {

namespace {

const char* const filterName = "focusRing";
constexpr int thickness = 2;

/// Screen readers and layouts pass a focus frame over.
class Ring : public QFocusFrame {
public:
    void lieOn(QWidget& ground, const QRect& place, QPalette::ColorRole ink) {
        ink_ = ink;
        if (parentWidget() != &ground) setParent(&ground);
        if (geometry() != place || mask().isEmpty()) {
            setGeometry(place);
            const QRect whole(QPoint(), place.size());
            setMask(QRegion(whole) - QRegion(whole.adjusted(thickness, thickness, -thickness, -thickness)));
        }
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), palette().color(ink_)); }

private:
    QPalette::ColorRole ink_ = QPalette::Highlight;
};

/// On a button that Enter presses, which has the colour of the ring itself, the ring has that of its text.
QPalette::ColorRole inkOn(const QWidget& widget) {
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return button && (button->isDefault() || button->autoDefault()) ? QPalette::ButtonText
                                                                    : QPalette::Highlight;
}

bool getsRing(const QWidget& widget) {
    return widget.parentWidget() && !widget.isWindow() && widget.window()->windowType() != Qt::Popup &&
           !widget.property(showsFocusProperty).toBool();
}

class FocusRing : public QObject {
public:
    explicit FocusRing(QApplication& application) : QObject(&application) {
        setObjectName(filterName);
        connect(&application, &QApplication::focusChanged, this,
                [this](QWidget*, QWidget* now) { follow(now); });
    }
    ~FocusRing() override { delete ring_; }

    bool eventFilter(QObject*, QEvent* event) override {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::ParentChange:
        case QEvent::ZOrderChange:
        case QEvent::LayoutRequest:
            place();
            break;
        default:
            break;
        }
        return false;
    }

private:
    void follow(QWidget* focused) {
        if (on_) on_->removeEventFilter(this);
        disconnect(tabs_);
        on_ = focused && getsRing(*focused) ? focused : nullptr;
        if (on_) on_->installEventFilter(this);
        if (const auto* tabs = qobject_cast<QTabBar*>(on_))
            tabs_ = connect(tabs, &QTabBar::currentChanged, this, &FocusRing::place);
        place();
    }

    void place() {
        if (!on_ || !on_->isVisible() || !on_->parentWidget()) {
            if (ring_) ring_->hide();
            return;
        }
        if (!ring_) ring_ = new Ring;
        const auto* tabs = qobject_cast<const QTabBar*>(on_);
        const QRect part =
            tabs && tabs->currentIndex() >= 0 ? tabs->tabRect(tabs->currentIndex()) : on_->rect();
        ring_->lieOn(*on_->parentWidget(), part.translated(on_->pos()), inkOn(*on_));
    }

    QPointer<QWidget> on_;
    QPointer<Ring> ring_; ///< goes with what it lies on
    QMetaObject::Connection tabs_;
};

} // namespace

void ringFocus(QApplication& application) {
    if (!application.findChild<QObject*>(filterName)) new FocusRing(application);
}

} // namespace breakeven::ui

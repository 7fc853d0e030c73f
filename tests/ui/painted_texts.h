#pragma once

#include <qcustomplot.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolTip>

#include <optional>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// A text as it was painted: its ink, what of the place is seen there, and where it was to fit.
struct PaintedText {
    QString text;
    QRectF ink;
    QRectF seen;                ///< the part of the widget that shows
    std::optional<QRectF> room; ///< what the painter was held to
    QWidget* widget = nullptr;
    QColor colour = {};
    bool covered = false; ///< by something painted over it
};

/// Paper that draws nothing and keeps every text.
class TextPaper : public QPaintDevice {
public:
    explicit TextPaper(QSize size) : size_(size), engine_(*this) { qApp->installEventFilter(&follow_); }

    QPaintEngine* paintEngine() const override { return &engine_; }
    const std::vector<PaintedText>& texts() const { return texts_; }
    void setWidget(QWidget* widget) { follow_.widget = widget; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmWidthMM:
            return qRound(size_.width() * 25.4 / 96);
        case PdmHeightMM:
            return qRound(size_.height() * 25.4 / 96);
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    /// Knows which widget paints at the moment.
    struct Follow : QObject {
        bool eventFilter(QObject* object, QEvent* event) override {
            if (event->type() == QEvent::Paint && object->isWidgetType())
                widget = static_cast<QWidget*>(object);
            return false;
        }
        QWidget* widget = nullptr;
    };

    class Engine : public QPaintEngine {
    public:
        explicit Engine(TextPaper& paper) : QPaintEngine(AllFeatures), paper_(paper) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
        void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
        void drawRects(const QRectF* rects, int count) override {
            if (!isOpaque()) return;
            const QRectF shown = systemClip().isEmpty() ? QRectF(QPointF(), paper_.size_)
                                                        : QRectF(systemClip().boundingRect());
            for (int i = 0; i < count; ++i) paper_.cover(state->transform().mapRect(rects[i]) & shown);
        }
        void drawRects(const QRect* rects, int count) override {
            for (int i = 0; i < count; ++i) {
                const QRectF rect = rects[i];
                drawRects(&rect, 1);
            }
        }
        void drawLines(const QLineF*, int) override {}
        void drawLines(const QLine*, int) override {}
        void drawEllipse(const QRectF&) override {}
        void drawEllipse(const QRect&) override {}
        void drawPoints(const QPointF*, int) override {}
        void drawPoints(const QPoint*, int) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override {
            const QString text = item.text();
            if (text.trimmed().isEmpty()) return;
            const QTransform toPaper = state->transform();
            QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(text).translated(at);
            ink.setWidth(std::max(ink.width(), item.width() * 0.9));
            ink.setLeft(std::max(ink.left(), at.x())); // a J leans out of its place
            const QRegion widget = systemClip();
            PaintedText painted{.text = text,
                                .ink = toPaper.mapRect(ink),
                                .seen = widget.isEmpty() ? QRectF(QPointF(), paper_.size_)
                                                         : QRectF(widget.boundingRect()),
                                .room = {},
                                .widget = paper_.follow_.widget,
                                .colour = painter()->pen().color()};
            if (painter()->hasClipping()) painted.room = toPaper.mapRect(painter()->clipBoundingRect());
            paper_.texts_.push_back(std::move(painted));
        }

    private:
        bool isOpaque() const {
            return state->brush().style() == Qt::SolidPattern && state->brush().color().alpha() == 255 &&
                   qFuzzyCompare(state->opacity(), 1) && !painter()->hasClipping();
        }

        TextPaper& paper_;
    };

    void cover(const QRectF& place) {
        for (PaintedText& text : texts_) text.covered = text.covered || place.contains(text.ink & text.seen);
    }

    QSize size_;
    mutable Engine engine_;
    std::vector<PaintedText> texts_;
    Follow follow_;
};

inline bool holds(const QRectF& place, const QRectF& ink, bool across, bool down) {
    constexpr double spare = 1.5; // letters lean over their lines a little
    return (!across || (ink.left() >= place.left() - spare && ink.right() <= place.right() + spare)) &&
           (!down || (ink.top() >= place.top() - spare && ink.bottom() <= place.bottom() + spare));
}

/// What a painter was held to, without the sides at which the widget itself ends: what lies beyond those can
/// be scrolled to where the widget scrolls.
inline QRectF heldTo(const PaintedText& painted, bool across, bool down) {
    constexpr double far = 1e6;
    QRectF room = *painted.room;
    if (!across && room.left() <= painted.seen.left() + 1) room.setLeft(-far);
    if (!across && room.right() >= painted.seen.right() - 1) room.setRight(far);
    if (!down && room.top() <= painted.seen.top() + 1) room.setTop(-far);
    if (!down && room.bottom() >= painted.seen.bottom() - 1) room.setBottom(far);
    return room;
}

/// Whether what does not show in a widget can be scrolled to.
inline bool scrolls(const QWidget& widget, Qt::Orientation way) {
    for (const QWidget* part = &widget; part; part = part->parentWidget()) {
        if (const auto* tabs = qobject_cast<const QTabBar*>(part); tabs && way == Qt::Horizontal)
            for (const auto* arrow : tabs->findChildren<QAbstractButton*>())
                if (arrow->isVisible()) return true;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(part);
        if (!area || qobject_cast<const QHeaderView*>(area)) continue;
        const QScrollBar* bar =
            way == Qt::Horizontal ? area->horizontalScrollBar() : area->verticalScrollBar();
        if (bar->maximum() > bar->minimum()) return true;
    }
    return false;
}

inline bool isFigure(const QString& text) {
    static const QRegularExpression figure("^[(−+-]?£?[(−-]?[0-9…][0-9,.…]*[%m]?\\)?…?$");
    return figure.match(text.trimmed()).hasMatch() && text.contains(QRegularExpression("[0-9]"));
}

/// The part of the window a widget that paints belongs to: a table, not its viewport.
inline QWidget* partOf(QWidget& widget) {
    auto* area = qobject_cast<QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : &widget;
}

/// Whether a text ends in dots because it is written so, and not for want of room.
inline bool isWrittenSo(const QWidget& part, const QString& text) {
    if (const auto* label = qobject_cast<const QLabel*>(&part)) return label->text().contains(text);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        return button->text().remove('&').contains(text);
    if (const auto* line = qobject_cast<const QLineEdit*>(&part))
        return line->text() == text || line->placeholderText() == text;
    return false;
}

/// Whether the person is told the whole where a text ends in dots.
inline bool tellsWhole(QWidget& painted, QPoint at, const QString& text) {
    QWidget* widget = &painted;
    while (widget->testAttribute(Qt::WA_TransparentForMouseEvents) && widget->parentWidget()) {
        at = widget->mapToParent(at);
        widget = widget->parentWidget();
    }
    QToolTip::showText(widget->mapToGlobal(at), "another tooltip", widget);
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &help);
    const QString told = QToolTip::text();
    return told.contains(text.section(QChar(0x2026), 0, 0)) && !told.contains(text);
}

/// What is wrong with a text as painted; blank if nothing is. `origin`: of the painted window on the paper.
inline QString faultOf(const PaintedText& painted, QWidget& window) {
    if (!painted.widget) return {};
    QWidget& widget = *painted.widget;
    QWidget* part = partOf(widget);
    const bool across = !scrolls(widget, Qt::Horizontal), down = !scrolls(widget, Qt::Vertical);
    const bool typed = qobject_cast<QLineEdit*>(part) && !isFigure(painted.text);
    const bool tabs = qobject_cast<QTabBar*>(part);
    if (painted.room && !typed && !holds(heldTo(painted, across, down), painted.ink, across || !tabs, true))
        return "has no room";
    if (!typed && !holds(painted.seen, painted.ink, across, down)) return "is cut";
    if (painted.text == QString(painted.text.size(), '#')) return "is a figure without its digits";
    if (!painted.text.contains(QChar(0x2026)) || isWrittenSo(*part, painted.text)) return {};
    if (isFigure(painted.text)) return "is a figure with dots";
    const auto* header = qobject_cast<const QHeaderView*>(part);
    if (header && header->orientation() == Qt::Horizontal) return "is a heading with dots";
    const QPoint at = widget.mapFrom(&window, painted.ink.center().toPoint());
    if (auto* view = qobject_cast<QAbstractItemView*>(part);
        view && view->indexAt(at).data().toString().contains(painted.text))
        return {};
    return tellsWhole(widget, at, painted.text) ? QString() : "has dots, and no tooltip";
}

/// What shows of a text.
inline QRectF shownInk(const PaintedText& text) {
    const QRectF shown = text.ink & text.seen;
    return text.room ? shown & *text.room : shown;
}

/// The texts that lie on others, each with what it lies on; letters may lean over their places by `spare`.
/// The same text painted twice in one place is one.
inline QStringList overlaps(const std::vector<PaintedText>& texts, double spare) {
    struct Placed {
        const PaintedText* text;
        QRectF ink;
    };
    std::vector<Placed> placed;
    for (const PaintedText& text : texts)
        if (const QRectF ink = shownInk(text); !ink.isEmpty() && !text.covered)
            placed.push_back({&text, ink});
    std::sort(placed.begin(), placed.end(),
              [](const Placed& a, const Placed& b) { return a.ink.top() < b.ink.top(); });
    QStringList faults;
    for (auto one = placed.begin(); one != placed.end(); ++one)
        for (auto other = one + 1; other != placed.end() && other->ink.top() < one->ink.bottom() - spare;
             ++other) {
            const QRectF both = one->ink & other->ink;
            if (both.width() <= spare || both.height() <= spare) continue;
            const QPointF apart = one->ink.center() - other->ink.center();
            if (one->text->text == other->text->text && apart.manhattanLength() < 3) continue;
            faults << QString("\"%1\" lies on \"%2\"").arg(other->text->text, one->text->text);
        }
    return faults;
}

inline QString pathOf(const QWidget* widget) {
    QStringList path;
    for (int step = 0; widget && step < 5; ++step, widget = widget->parentWidget())
        path << QString(widget->metaObject()->className()).remove("breakeven::ui::") +
                    (widget->accessibleName().isEmpty() ? QString() : '"' + widget->accessibleName() + '"');
    return path.join(" in ");
}

/// The parts of a kind that are seen in a window, which may be one itself.
template<class Part>
QList<Part*> seenParts(QWidget& window) {
    QList<Part*> parts = window.findChildren<Part*>();
    if (auto* part = qobject_cast<Part*>(&window)) parts << part;
    parts.removeIf([](const Part* part) { return !part->isVisible() || part->visibleRegion().isEmpty(); });
    return parts;
}

/// Where a part shows within the painted one: cut to all it stands in.
inline QRectF shownPlace(const QWidget& part, const QWidget& painted) {
    QRect place = part.rect();
    for (const QWidget* in = &part; in != &painted && in->parentWidget(); in = in->parentWidget())
        place = place.translated(in->pos()) & in->parentWidget()->rect();
    return place;
}

/// What people press, choose from or type into; the corner of a table may bear a name.
inline bool isControl(const QWidget& part) {
    if (part.inherits("QTableCornerButton")) return false;
    return qobject_cast<const QAbstractButton*>(&part) || qobject_cast<const QComboBox*>(&part) ||
           qobject_cast<const QLineEdit*>(&part) || qobject_cast<const QAbstractSpinBox*>(&part);
}

/// The texts of others that lie on, or show under, a control, each with which. Tabs scroll under their
/// arrows.
inline QStringList onControls(const std::vector<PaintedText>& texts, QWidget& painted, double spare) {
    QStringList faults;
    for (QWidget* control : painted.findChildren<QWidget*>()) {
        if (!isControl(*control) || !control->isVisibleTo(&painted)) continue;
        if (qobject_cast<QTabBar*>(control->parentWidget())) continue;
        const QRectF place = shownPlace(*control, painted);
        for (const PaintedText& text : texts) {
            const QRectF both = shownInk(text) & place;
            if (text.covered || both.width() <= spare || both.height() <= spare) continue;
            if (!text.widget || text.widget == control || control->isAncestorOf(text.widget)) continue;
            // A field of a box, or a button in a field.
            if (isControl(*text.widget) && text.widget->isAncestorOf(control)) continue;
            faults << QString("\"%1\" lies on %2").arg(text.text, pathOf(control));
        }
    }
    return faults;
}

/// The texts of a window, or of a part of it, that are cut, crowded out, shortened where they must not be, or
/// laid on others or on controls: each with what is wrong. What is scrolled out of sight on a page is looked
/// at too.
inline QStringList cutTexts(QWidget& window) {
    QStringList faults;
    const auto look = [&](const TextPaper& paper, QWidget& painted) {
        for (const PaintedText& text : paper.texts())
            if (const QString fault = faultOf(text, painted); !fault.isEmpty())
                faults << QString("\"%1\" %2, %3").arg(text.text, fault, pathOf(text.widget));
        constexpr double leaning = 2;
        for (const QString& fault : overlaps(paper.texts(), leaning))
            faults << fault + ", " + pathOf(&painted);
        faults << onControls(paper.texts(), painted, leaning);
    };
    const auto render = [&](QWidget& painted) {
        TextPaper paper(painted.size());
        painted.render(&paper, {}, {}, QWidget::DrawChildren);
        look(paper, painted);
    };
    render(window);
    for (const QScrollArea* area : seenParts<QScrollArea>(window))
        if (area->widget() &&
            (area->verticalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->maximum() > 0))
            render(*area->widget());
    // Plots paint from a picture they keep.
    for (QCustomPlot* plot : seenParts<QCustomPlot>(window)) {
        TextPaper paper(plot->size());
        paper.setWidget(plot);
        QCPPainter painter;
        painter.begin(&paper);
        plot->toPainter(&painter, plot->width(), plot->height());
        painter.end();
        look(paper, *plot);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace breakeven::ui

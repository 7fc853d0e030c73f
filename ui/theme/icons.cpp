#include "theme/icons.h"

#include "theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <map>
#include <memory>

namespace breakeven::ui {

namespace {

/// A drawing in a colour; kept, as reading one takes longer than painting it.
QSvgRenderer& inColour(const QByteArray& drawing, const QColor& colour) {
    static std::map<QByteArray, std::unique_ptr<QSvgRenderer>> kept;
    QByteArray coloured = drawing;
    coloured.replace("currentColor", colour.name().toLatin1());
    auto& renderer = kept[coloured];
    if (!renderer) {
        renderer = std::make_unique<QSvgRenderer>(coloured);
        renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    }
    return *renderer;
}

/// Draws a one-colour SVG in the colour that fits the palette and the icon's mode.
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(const QString& name) : name_(name) {
        QFile file(":/icons/" + name + ".svg");
        if (file.open(QIODevice::ReadOnly)) drawing_ = file.readAll();
    }

    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }
    QString iconName() override { return name_; }
    bool isNull() override { return drawing_.isEmpty(); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QColor colour = palette.color(group, QPalette::WindowText);
        if (mode == QIcon::Selected) colour = palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Normal) colour = meaning(coloursFor(palette)).value_or(colour);
        inColour(drawing_, colour).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        if (size.isEmpty()) return {}; // of a button that has no room
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    /// Only signs that mean something have a colour of their own.
    std::optional<QColor> meaning(const Colours& colours) const {
        if (name_ == "error") return colours.deficit;
        if (name_ == "warning") return colours.caution;
        if (name_ == "ok") return colours.good;
        if (name_.startsWith("improvement-") || name_ == "target-met") return colours.accent;
        if (name_.startsWith("concern-") || name_ == "target-missed") return colours.caution;
        return std::nullopt;
    }

    QString name_;
    QByteArray drawing_;
};

} // namespace

QIcon icon(const QString& name) { return QIcon(new PaletteIconEngine(name)); }

QIcon applicationIcon() { return QIcon(":/icons/breakeven.svg"); }

} // namespace breakeven::ui

#include "ranges/range_picture_view.h"

#include "document/message_text.h"
#include "document/sentences.h"
#include "grid/density_paint.h"
#include "insight/uncertainty/range_findings.h"
#include "theme/type.h"

#include <QPainter>

namespace breakeven::ui {

namespace {

// As many standard deviations up and down as the little picture of paths shows.
constexpr double tallest = 3;

} // namespace

RangePictureView::RangePictureView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("How likely each value is"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RangePictureView::sizeHint() const { return {room(60), room(26)}; }

void RangePictureView::show(const std::optional<UncertaintyRange>& range) {
    picture_.reset();
    low_ = central_ = high_ = QString();
    if (range) {
        picture_ = pictureOf(*range);
        const RangeNumberTexts texts = rangeNumberTexts(*range);
        low_ = toQt(texts.low);
        central_ = toQt(texts.central);
        high_ = picture_->line.empty() ? QString() : toQt(texts.high);
    }
    setAccessibleDescription(range ? sentencesOf(meaningOf(*range)) : tr("There is no picture yet."));
    update();
}

void RangePictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursFor(palette());
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRect(whole);
    if (!picture_) {
        painter.setPen(colours.muted);
        painter.drawText(whole, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Type low and high to see the picture."));
        return;
    }
    const double height = QFontMetricsF(font()).height();
    const QRectF area = whole.adjusted(grid(4), grid(2), -grid(4), -2 * height - grid(2));
    paintDensity(painter, area, *picture_, colours);
    painter.setPen(colours.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colours.text);
    // Each stands under its place, central a line lower so that they do not run into one another.
    const auto write = [&](double part, const QString& text, int line) {
        const double width = QFontMetricsF(font()).horizontalAdvance(text);
        const double left =
            std::clamp(acrossOf(area, part) - width / 2, whole.left() + 2, whole.right() - width - 2);
        painter.drawText(QPointF(left, area.bottom() + (line + 0.85) * height), text);
    };
    write(picture_->low, low_, 0);
    write(picture_->high, high_, 0);
    if (picture_->central) write(*picture_->central, central_, 1);
}

DependenceView::DependenceView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("How its cells and years are related"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DependenceView::sizeHint() const { return {room(44), room(26)}; }

void DependenceView::show(const std::optional<UncertaintyRange>& range) {
    paths_.clear();
    if (range) paths_ = examplePaths(*range);
    setAccessibleDescription(range ? sentencesOf(dependenceOf(*range)) : QString());
    update();
}

void DependenceView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursFor(palette());
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRect(whole);
    const double height = QFontMetricsF(font()).height();
    const QRectF area = whole.adjusted(grid(2), grid(1), -grid(2), -height - grid(1));
    if (paths_.empty()) {
        painter.setPen(colours.muted);
        painter.drawText(whole, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("An example over the years comes here."));
        return;
    }
    painter.setPen(colours.line);
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(area.left(), area.bottom(), area.width(), height + grid(1)), Qt::AlignCenter,
                     tr("example, by year"));
    // Told apart without colour too.
    const Qt::PenStyle styles[]{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    const QColor inks[]{colours.accent, colours.strong, colours.text};
    for (std::size_t path = 0; path < paths_.size(); ++path) {
        QPolygonF line;
        const auto years = static_cast<double>(paths_[path].size() - 1);
        for (std::size_t year = 0; year < paths_[path].size(); ++year) {
            const double up = std::clamp(paths_[path][year] / tallest, -1.0, 1.0);
            line << QPointF(acrossOf(area, static_cast<double>(year) / years),
                            area.center().y() - up * area.height() / 2);
        }
        painter.setPen(QPen(inks[path % 3], 1.6, styles[path % 3]));
        painter.drawPolyline(line);
    }
}

} // namespace breakeven::ui

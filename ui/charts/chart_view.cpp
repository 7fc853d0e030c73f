#include "charts/chart_view.h"

#include "document/clipboard_guard.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QToolTip>

#include "document/file_path.h"
#include "files/whole_file.h"
#include "theme/file_choice.h"
#include "theme/icons.h"
#include "theme/type.h"

namespace breakeven::ui {

namespace {

constexpr double exportWidth = 160; // millimetres: the text of an A4 page
constexpr double millimetresPerInch = 25.4;
constexpr int pictureResolution = 300;

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent), explain_(addExplain(*this, [this] { explain(); })) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(room(40), room(25));
}

void ChartView::setFinding(const QString& finding) {
    description_ = finding;
    setAccessibleDescription(finding);
    if (chosen_ >= valueCount()) chosen_ = -1;
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int value = valueAt(help->pos());
        QToolTip::showText(help->globalPos(), value >= 0 ? describe(value) : finding(), this,
                           value >= 0 ? placeOf(value) : QRect());
        return true;
    }
    return QWidget::event(event);
}

void ChartView::choose(int value) {
    if (value < 0 || value >= valueCount()) return;
    chosen_ = value;
    const QRect place = placeOf(value);
    QToolTip::showText(mapToGlobal(place.center()), describe(value), this, place);
    setAccessibleDescription(describe(value) + ". " + description_);
    tellChosen(*this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copyData();
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(chosen_ - 1);
    case Qt::Key_Right:
        return choose(chosen_ + 1);
    case Qt::Key_Up:
        return choose(chosen_ - valuesPerRow());
    case Qt::Key_Down:
        return choose(chosen_ < 0 ? 0 : chosen_ + valuesPerRow());
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(valueCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return explain();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::explain() { chosen_ < 0 ? choose(0) : openValue(chosen_); }

void ChartView::nameOpening(const QString& text, const char* iconName) {
    explain_->setText(text);
    explain_->setIcon(icon(QString::fromLatin1(iconName)));
}

void ChartView::explain(int value) {
    const QList<ChartFigure> figures = figuresAt(value);
    if (figures.size() < 2)
        return ask(*this, figures.isEmpty() ? FigureQuestion{} : figures.front().question);
    QMenu menu(this);
    for (const ChartFigure& figure : figures)
        menu.addAction(figure.name, this, [this, figure] { ask(*this, figure.question); });
    menu.exec(mapToGlobal(placeOf(value).center()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int value = valueAt(event->position().toPoint()); value >= 0) openValue(value);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    chosen_ = -1;
    setAccessibleDescription(description_);
    update();
}

void ChartView::drawFocus(QPainter& painter) const {
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    if (chosen_ >= 0) painter.drawRect(placeOf(chosen_));
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const int value = event->reason() == QContextMenuEvent::Mouse ? valueAt(event->pos()) : chosen_;
    if (value >= 0) {
        menu.addAction(explain_->icon(), explain_->text(), this, [this, value] { openValue(value); });
        addTo(menu, value);
        menu.addSeparator();
    }
    menu.addAction(icon("picture"), tr("Copy &picture"), this, &ChartView::copyPicture);
    menu.addAction(icon("copy"), tr("&Copy data"), this, &ChartView::copyData);
    menu.addSeparator();
    menu.addAction(icon("export"), tr("&Export as SVG, PNG or PDF…"), this, &ChartView::askAndExport);
    menu.exec(event->globalPos());
}

void ChartView::copyPicture() const { QGuiApplication::clipboard()->setImage(picture()); }
void ChartView::copyData() const { QGuiApplication::clipboard()->setText(guardedForSpreadsheet(table())); }

QImage ChartView::picture() const {
    const double dots = pictureResolution / millimetresPerInch;
    const QSize size(qRound(exportWidth * dots),
                     qRound(exportWidth * dots * height() / std::max(width(), 1)));
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dots * 1000));
    image.setDotsPerMeterY(qRound(dots * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOnto(painter, QRectF(QPointF(), size), dots);
    return image;
}

QByteArray ChartView::fileOf(const QString& ending) const {
    const double height = exportWidth * this->height() / std::max(width(), 1);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPainter painter;
    if (ending == QLatin1String("png")) {
        picture().save(&file, "PNG");
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter writer(&file);
        writer.setTitle(accessibleName());
        writer.setPageSize(QPageSize(QSizeF(exportWidth, height), QPageSize::Millimeter));
        writer.setPageMargins({});
        painter.begin(&writer);
        const double units = writer.logicalDpiX() / millimetresPerInch;
        paintOnto(painter, QRectF(0, 0, exportWidth * units, height * units), units);
        painter.end();
    } else {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(accessibleName());
        svg.setDescription(description_);
        svg.setResolution(pictureResolution);
        const double units = pictureResolution / millimetresPerInch;
        const QSizeF size(exportWidth * units, height * units);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        painter.begin(&svg);
        paintOnto(painter, QRectF(QPointF(), size), units);
        painter.end();
    }
    return file.data();
}

bool ChartView::exportTo(const QString& file) const {
    const QByteArray bytes = fileOf(QFileInfo(file).suffix().toLower());
    return !hasErrors(writeWholeFile(filePath(file), {bytes.data(), static_cast<std::size_t>(bytes.size())}));
}

void ChartView::askAndExport() {
    QString filter;
    QString file =
        QFileDialog::getSaveFileName(this, tr("Export chart"), accessibleName(),
                                     tr("SVG drawing (*.svg);;PNG picture (*.png);;PDF (*.pdf)"), &filter);
    if (!QStringList{"svg", "png", "pdf"}.contains(QFileInfo(file).suffix().toLower()))
        file = withEnding(file, filter.section("*", 1).section(")", 0, 0),
                          [this](const QString& whole) { return mayReplace(this, whole); });
    if (file.isEmpty()) return;
    if (!exportTo(file))
        QMessageBox::warning(this, tr("Export chart"), tr("%1 could not be written.").arg(file));
}

} // namespace breakeven::ui

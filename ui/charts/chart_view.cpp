#include "charts/chart_view.h"

#include "charts/chart_file.h"
#include "charts/chart_style.h"
#include "charts/read_out.h"
#include "document/clipboard_guard.h"
#include "document/file_path.h"
#include "document/message_text.h"
#include "files/whole_file.h"
#include "theme/file_choice.h"
#include "theme/icons.h"
#include "theme/type.h"

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
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

namespace breakeven::ui {

class ChartView::MarkLayer : public QWidget {
public:
    explicit MarkLayer(ChartView& view) : QWidget(&view), view_(view) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    void cover() {
        setGeometry(view_.rect());
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        view_.paintOver(painter);
    }

private:
    ChartView& view_;
};

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), explain_(addExplain(*this, [this] { explain(); })), markLayer_(new MarkLayer(*this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(room(40), room(25));
}

void ChartView::setFinding(const QString& finding) {
    description_ = finding;
    setAccessibleDescription(finding);
    if (at_ >= valueCount()) at_ = -1;
    markLayer_->update();
}

QString ChartView::readOut() const { return at_ < 0 ? QString() : describe(at_); }

void ChartView::setMarked(const Chosen& chosen) {
    if (chosen == marked_) return;
    marked_ = chosen;
    markedChanged();
    markLayer_->update();
}

Chosen ChartView::chosenBy(int) const { return {}; }

QList<QRect> ChartView::placesOf(const Chosen& chosen) const {
    QRect ofYear, ofSubject;
    bool others = false;
    for (int value = 0; value < valueCount(); ++value) {
        const Chosen one = chosenBy(value);
        if (chosen.year && one.year == chosen.year) ofYear |= placeOf(value);
        if (!chosen.subject.isEmpty() && one.subject == chosen.subject)
            ofSubject |= placeOf(value);
        else
            others = others || !one.subject.isEmpty();
    }
    QList<QRect> places;
    if (!ofYear.isEmpty()) places << ofYear;
    if (others && !ofSubject.isEmpty()) places << ofSubject;
    return places;
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) markLayer_->cover();
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int value = valueAt(help->pos());
        const QString remark = value < 0 ? remarkAt(help->pos()) : QString();
        QToolTip::showText(help->globalPos(),
                           value >= 0         ? describe(value)
                           : remark.isEmpty() ? finding()
                                              : remark,
                           this, value >= 0 ? placeOf(value) : QRect());
        return true;
    }
    return QWidget::event(event);
}

int ChartView::step(int value, Qt::Key arrow) const {
    const int row = std::max(1, valuesPerRow()), column = value % row;
    const auto there = [&](int next) { return next >= 0 && next < valueCount() ? next : value; };
    switch (arrow) {
    case Qt::Key_Left:
        return row == 1 ? there(value - 1) : column > 0 ? value - 1 : value;
    case Qt::Key_Right:
        return row == 1 ? there(value + 1) : column + 1 < row ? there(value + 1) : value;
    case Qt::Key_Up:
        return there(value - row);
    case Qt::Key_Down:
        return there(value + row);
    default:
        return value;
    }
}

void ChartView::choose(int value) {
    if (value < 0 || value >= valueCount()) return;
    at_ = value;
    QToolTip::hideText();
    const QString text = describe(value);
    setAccessibleDescription(text + ". " + description_);
    tellChosen(*this);
    markLayer_->update();
    if (const Chosen chosen = chosenBy(value); !chosen.isNothing()) Q_EMIT valueChosen(chosen);
}

void ChartView::chooseNothing() {
    at_ = -1;
    setAccessibleDescription(description_);
    markLayer_->update();
    if (!marked_.isNothing()) Q_EMIT valueChosen({});
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    const int row = std::max(1, valuesPerRow());
    const bool all = event->modifiers() & Qt::ControlModifier || row == 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return choose(at_ < 0 ? 0 : step(at_, static_cast<Qt::Key>(event->key())));
    case Qt::Key_Home:
        return choose(all || at_ < 0 ? 0 : at_ - at_ % row);
    case Qt::Key_End:
        return choose(std::min(valueCount(), all ? valueCount() : std::max(at_, 0) / row * row + row) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return explain();
    case Qt::Key_Escape:
        if (at_ >= 0 || !marked_.isNothing()) return chooseNothing();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::explain() { at_ < 0 ? choose(0) : openValue(at_); }

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

void ChartView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    const int value = valueAt(event->position().toPoint());
    value < 0 || value == at_ ? chooseNothing() : choose(value);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int value = valueAt(event->position().toPoint());
    if (value < 0) return;
    choose(value);
    openValue(value);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    markLayer_->update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason) return; // its own menu
    at_ = -1;
    setAccessibleDescription(description_);
    markLayer_->update();
}

void ChartView::paintOver(QPainter& painter) {
    const QColor highlight = palette().color(QPalette::Highlight);
    QColor tint = highlight;
    tint.setAlphaF(0.1F);
    readOutPlace_ = {};
    if (!marked_.isNothing())
        for (const QRect& place : placesOf(marked_)) {
            painter.fillRect(place, tint);
            painter.setPen(QPen(highlight, 1));
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    if (!hasFocus() && at_ < 0) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(highlight, 2));
    if (hasFocus()) painter.drawRect(rect().adjusted(1, 1, -1, -1));
    if (at_ < 0 || at_ >= valueCount()) return;
    const QRect place = placeOf(at_);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    readOutPlace_ =
        paintReadOut(painter, describe(at_), place, rect().adjusted(3, 3, -3, -3), screenStyle(palette()));
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const int value = event->reason() == QContextMenuEvent::Mouse ? valueAt(event->pos()) : at_;
    if (value >= 0) {
        menu.addAction(explain_->icon(), explain_->text(), this, [this, value] { openValue(value); });
        addTo(menu, value);
        menu.addSeparator();
    }
    menu.addAction(icon("copy"), tr("&Copy picture and data"), QKeySequence(QKeySequence::Copy), this,
                   &ChartView::copy);
    menu.addAction(icon("picture"), tr("Copy &picture"), this, &ChartView::copyPicture);
    menu.addAction(tr("Copy &data"), this, &ChartView::copyData);
    menu.addSeparator();
    menu.addAction(icon("export"), tr("E&xport as SVG, PNG, PDF or CSV…"), this, &ChartView::askAndExport);
    menu.exec(event->reason() == QContextMenuEvent::Mouse || value < 0
                  ? event->globalPos()
                  : mapToGlobal(placeOf(value).center()));
}

void ChartView::copy() const {
    auto* both = new QMimeData;
    both->setImageData(picture());
    both->setText(guardedForSpreadsheet(table()));
    QGuiApplication::clipboard()->setMimeData(both);
}

void ChartView::copyPicture() const { QGuiApplication::clipboard()->setImage(picture()); }
void ChartView::copyData() const { QGuiApplication::clipboard()->setText(guardedForSpreadsheet(table())); }

QImage ChartView::picture() const {
    return chartPicture(size(), [this](QPainter& painter, const QRectF& target, double units) {
        paintOnto(painter, target, units);
    });
}

QByteArray ChartView::fileOf(const QString& ending) const {
    if (ending == QLatin1String("csv")) return csvOf(table());
    return chartDrawing(
        ending, {accessibleName(), description_, size()},
        [this](QPainter& painter, const QRectF& target, double units) { paintOnto(painter, target, units); });
}

std::vector<Problem> ChartView::exportTo(const QString& file) const {
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!chartEndings().contains(ending)) return {noChartFile(filePath(file))};
    const QByteArray bytes = fileOf(ending);
    return writeWholeFile(filePath(file), {bytes.data(), static_cast<std::size_t>(bytes.size())});
}

void ChartView::askAndExport() {
    QString filter;
    QString file = QFileDialog::getSaveFileName(
        this, tr("Export chart"), accessibleName(),
        tr("SVG drawing (*.svg);;PNG picture (*.png);;PDF (*.pdf);;CSV figures (*.csv)"), &filter);
    if (!chartEndings().contains(QFileInfo(file).suffix().toLower()))
        file = withEnding(file, filter.section("*", 1).section(")", 0, 0),
                          [this](const QString& whole) { return mayReplace(this, whole); });
    if (file.isEmpty()) return;
    QStringList sentences;
    for (const Problem& problem : exportTo(file)) sentences << textOf(problem.message);
    if (!sentences.isEmpty()) QMessageBox::warning(this, tr("Export chart"), sentences.join('\n'));
}

} // namespace breakeven::ui

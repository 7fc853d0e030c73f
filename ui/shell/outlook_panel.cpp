#include "shell/outlook_panel.h"

#include "charts/surplus_chart.h"
#include "document/message_text.h"
#include "insight/findings.h"
#include "insight/key_figures.h"
#include "pages/chart_figures.h"
#include "pages/page.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace breakeven::ui {

OutlookPanel::OutlookPanel(const ShownFigures& figures, const Display& display, QWidget* parent)
    : QScrollArea(parent), figures_(figures), display_(display), name_(new QLabel), stale_(new QLabel),
      chart_(new SurplusChart), keyFigures_(new QVBoxLayout) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Outlook"));
    setMinimumWidth(grid(60));

    name_->setFont(strongFont(10.5));
    name_->setProperty("role", "title");
    name_->setWordWrap(true);
    stale_->setText(tr("These are the last good figures: the checks have errors that keep newer ones from "
                       "being calculated."));
    stale_->setWordWrap(true);
    stale_->setObjectName("stale");
    chart_->setFixedHeight(grid(50));
    keyFigures_->setSpacing(grid(2));

    auto* inside = new QWidget;
    inside->setProperty("role", "page");
    inside->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(grid(2));
    layout->addWidget(name_);
    layout->addWidget(stale_);
    layout->addWidget(chart_);
    layout->addLayout(keyFigures_);
    layout->addStretch(1);
    setWidget(inside);

    connect(&figures, &ShownFigures::changed, this, &OutlookPanel::refresh);
    connect(&display, &Display::unitChanged, this, &OutlookPanel::refresh);
    refresh();
}

void OutlookPanel::setSubject(const QString& code) {
    if (code == subject_) return;
    subject_ = code;
    refresh();
}

void OutlookPanel::refresh() {
    while (QLayoutItem* item = keyFigures_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    stale_->setVisible(figures_.areStale());
    const auto outlook = figures_.outlook(subject_);
    chart_->setVisible(outlook.has_value());
    if (!outlook) {
        name_->setText(tr("No figures"));
        addSentence(tr("The outlook appears as soon as the checks find no error."));
        return;
    }
    name_->setText(tr("%1, %2").arg(toQt(outlook->name), QString::fromUtf8(symbol(display_.unit()))));
    chart_->setData(surplusData(figures_, subject_, display_.unit()));
    showKeyFigures(*outlook);
}

void OutlookPanel::showKeyFigures(const Outlook& outlook) {
    for (const KeyFigure& figure : keyFigures(outlook))
        addFigure(textOf(figure.label), textOf(figure.figure), textOf(figure.note), figure.adverse);
    if (const auto underlying = underlyingFinding(outlook)) addSentence(textOf(*underlying));
    if (const auto cash = cashFinding(outlook)) addSentence(textOf(*cash));
    addSentence(textOf(driverFinding(*figures_.current(), outlook)));
}

void OutlookPanel::addFigure(const QString& label, const QString& figure, const QString& note, bool adverse) {
    auto* heading = new QLabel(label);
    heading->setProperty("role", "caption");
    auto* value = new QLabel(figure);
    value->setFont(strongFont(13));
    value->setWordWrap(true);
    if (adverse) {
        QPalette colours = value->palette();
        colours.setColor(QPalette::WindowText, coloursFor(palette()).deficit);
        value->setPalette(colours);
    }
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(value);
    if (!note.isEmpty()) {
        auto* line = new QLabel(note);
        line->setProperty("role", "caption");
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    box->setAccessibleName(tr("%1: %2. %3").arg(label, figure, note));
    keyFigures_->addWidget(box);
}

void OutlookPanel::addSentence(const QString& text) {
    auto* line = new QLabel(text);
    line->setWordWrap(true);
    keyFigures_->addWidget(line);
}

} // namespace breakeven::ui

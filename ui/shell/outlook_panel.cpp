#include "shell/outlook_panel.h"

#include "charts/fan_chart.h"
#include "charts/heat_map.h"
#include "charts/surplus_chart.h"
#include "desk/chart_figures.h"
#include "desk/futures.h"
#include "desk/page.h"
#include "desk/rating_figures.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "economy/reading/typed_figures.h"
#include "insight/position/findings.h"
#include "insight/position/rating_table.h"
#include "shell/key_figure_box.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

OutlookPanel::OutlookPanel(const ShownFigures& figures, Futures& futures, const Display& display,
                           QWidget* parent)
    : QScrollArea(parent), figures_(figures), futures_(futures), display_(display), name_(new QLabel),
      chart_(new SurplusChart), fan_(new FanChart), chance_(new QLabel), ratings_(new HeatMap),
      keyFigures_(new QVBoxLayout), sentences_(new QVBoxLayout),
      refresh_(new WhenShown(*this, [this] { refresh(); })),
      futuresRefresh_(new WhenShown(*this, [this] { showFutures(); })) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Outlook"));
    setMinimumWidth(room(60));

    name_->setFont(strongFont(10.5));
    name_->setProperty("role", "title");
    name_->setWordWrap(true);
    chart_->setFixedHeight(room(42));
    fan_->setFixedHeight(room(42));
    chance_->setWordWrap(true);
    keyFigures_->setSpacing(grid(1));
    sentences_->setSpacing(grid(2));

    for (ChartView* chart : std::initializer_list<ChartView*>{chart_, fan_, ratings_})
        display.selection().link(*chart);

    auto* inside = new QWidget;
    inside->setProperty("role", "page");
    inside->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(grid(2));
    layout->addWidget(name_);
    layout->addWidget(chart_);
    layout->addWidget(chance_);
    layout->addWidget(fan_);
    layout->addLayout(keyFigures_);
    layout->addWidget(ratings_);
    layout->addLayout(sentences_);
    layout->addStretch(1);
    setWidget(inside);

    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
    connect(&figures, &ShownFigures::changed, this, [this] {
        if (futures_.areThere()) futuresRefresh_->request();
    });
    connect(&futures, &Futures::changed, futuresRefresh_, &WhenShown::request);
    connect(fan_, &FanChart::futureWanted, this, [this](std::size_t year, int percentile) {
        futures_.show(subject_, DrawnFigure::surplus, year, percentile);
    });
    refresh_->request();
    futuresRefresh_->request();
}

void OutlookPanel::setSubject(const QString& code) {
    if (code == subject_) return;
    subject_ = code;
    refresh_->request();
    futuresRefresh_->request();
}

void OutlookPanel::refresh() {
    for (QVBoxLayout* layout : {keyFigures_, sentences_})
        while (QLayoutItem* item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    const bool typed = subject_ == wholeEconomy ? hasTypedFigures(figures_.economy())
                                                : hasTypedFigures(figures_.economy(), toCore(subject_));
    const auto outlook = typed ? figures_.printedOutlook(subject_) : std::nullopt;
    chart_->setVisible(outlook.has_value());
    ratings_->setVisible(false);
    if (!outlook) {
        name_->setText(tr("No figures"));
        addSentence(typed ? tr("The outlook appears as soon as the checks find no error.")
                          : tr("The outlook appears as soon as budget lines or a contract are typed."));
        return;
    }
    name_->setText(tr("%1, %2").arg(toQt(outlook->name), QString::fromUtf8(symbol(display_.unit()))));
    chart_->setData(surplusData(figures_, subject_, display_.unit()));
    showKeyFigures(*outlook);
}

// What was drawn before stands while newer futures are drawn, so that nothing flickers.
void OutlookPanel::showFutures() {
    FanChartData fan = futures_.chart(subject_, DrawnFigure::surplus);
    const bool older = fan.fan.isEmpty() && futures_.simulator().state() == Simulator::State::drawing &&
                       futures_.simulator().simulation() && fan_->data().organisation == subject_;
    if (older) return;
    chance_->setText(fan.finding);
    chance_->setVisible(!fan.fan.isEmpty());
    fan_->setVisible(!fan.fan.isEmpty());
    fan_->setData(std::move(fan));
}

void OutlookPanel::showKeyFigures(const Outlook& outlook) {
    std::vector<KeyFigure> figures = keyFigures(outlook);
    for (KeyFigure& figure : cashFigures(outlook)) figures.push_back(std::move(figure));
    for (const KeyFigure& figure : figures) addFigure(figure);
    HeatMapData ratings = ratingStrip(figures_, subject_);
    ratings_->setVisible(!ratings.rows.empty());
    ratings_->setData(std::move(ratings));
    const ExactProjection& projection = *figures_.current();
    if (const auto underlying = underlyingFinding(outlook)) addSentence(textOf(*underlying));
    const bool whole = outlook.org == projection.statements.economy();
    const auto regime =
        whole ? regimeFinding(figures_.economy(), projection) : regimeFinding(projection, outlook);
    if (regime) addSentence(textOf(*regime));
    addSentence(textOf(movementFinding(*figures_.printed(), outlook)));
    // Nothing is cut when it grows longer than the window.
    const int bar = verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(room(60), widget()->minimumSizeHint().width() + bar));
}

void OutlookPanel::addFigure(const KeyFigure& figure) {
    const QString label = textOf(figure.label), text = textOf(figure.figure), note = textOf(figure.note);
    const Figure explained = StatementFigure{toCore(subject_), figure.year, figure.line};
    auto* box = new KeyFigureBox({.address = addressOf(explained)});
    auto* heading = new QLabel(label);
    heading->setProperty("role", "caption");
    heading->setWordWrap(true);
    auto* value = new QLabel(text);
    value->setFont(strongFont(10.5));
    if (figure.adverse) value->setProperty("role", "adverse");
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(heading, 0, 0, Qt::AlignLeft | Qt::AlignBaseline);
    layout->addWidget(value, 0, 1, Qt::AlignRight | Qt::AlignBaseline);
    if (!note.isEmpty()) {
        auto* line = new QLabel(note);
        line->setProperty("role", "caption");
        line->setWordWrap(true);
        line->setAlignment(Qt::AlignRight);
        layout->addWidget(line, 1, 0, 1, 2);
    }
    box->setAccessibleName(tr("%1: %2. %3").arg(label, text, note));
    keyFigures_->addWidget(box);
}

void OutlookPanel::addSentence(const QString& text) {
    auto* line = new QLabel(text);
    line->setWordWrap(true);
    sentences_->addWidget(line);
}

} // namespace breakeven::ui

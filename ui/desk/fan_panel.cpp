#include "desk/fan_panel.h"

#include "charts/fan_chart.h"
#include "desk/empty_state.h"
#include "desk/fan_table_model.h"
#include "desk/figure_table.h"
#include "desk/page.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

using State = Simulator::State;

} // namespace

FanPanel::FanPanel(Futures& futures, const ShownFigures& figures, QWidget* parent)
    : QWidget(parent), futures_(futures), stack_(new QStackedWidget), missing_(emptyState({})),
      remedy_(new QPushButton), figure_(new QComboBox), sentences_(new QLabel), progress_(new QProgressBar),
      chart_(new FanChart), table_(new FanTableModel(this)), tableView_(new FigureTable),
      show_(new QAction(icon("compare"), tr("&Show that future"), this)),
      refresh_(new WhenShown(*this, [this] { refresh(); })) {
    stack_->addWidget(makeEmpty());
    stack_->addWidget(scrolled(makeContent()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->addWidget(stack_);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&futures, &Futures::changed, refresh_, &WhenShown::request);
    refresh_->request();
}

QWidget* FanPanel::makeEmpty() {
    auto* empty = new QWidget;
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(missing_);
    layout->addWidget(remedy_, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(remedy_, &QPushButton::clicked, this, &FanPanel::act);
    return empty;
}

QWidget* FanPanel::makeContent() {
    figure_->setAccessibleName(tr("Figure whose futures are shown"));
    sentences_->setWordWrap(true);
    progress_->setTextVisible(true);
    progress_->setMaximumWidth(room(70));
    tableView_->setModel(table_);
    tableView_->setAccessibleName(tr("Percentiles and chances by year"));
    show_->setShortcut(tr("Ctrl+Shift+F"));
    show_->setShortcutContext(Qt::WidgetShortcut);
    tableView_->addAction(show_);
    const auto follow = [this] {
        show_->setEnabled(table_->percentileAt(tableView_->currentIndex()).has_value());
    };
    connect(tableView_->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(table_, &QAbstractItemModel::modelReset, this, follow);
    follow();
    connect(show_, &QAction::triggered, this, [this] {
        if (const auto at = table_->percentileAt(tableView_->currentIndex()))
            showFuture(at->year, at->percentile);
    });
    connect(chart_, &FanChart::futureWanted, this, &FanPanel::showFuture);
    connect(figure_, &QComboBox::activated, this, &FanPanel::showFan);
    auto* line = new QHBoxLayout;
    line->addWidget(figure_);
    line->addStretch(1);
    line->addWidget(progress_);
    auto* beside = new QSplitter(Qt::Horizontal);
    beside->setChildrenCollapsible(false);
    beside->addWidget(chart_);
    beside->addWidget(tableView_);
    beside->setStretchFactor(0, 1);
    beside->setStretchFactor(1, 1);
    beside->setSizes({460, 540});
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addLayout(line);
    layout->addWidget(sentences_);
    layout->addWidget(beside, 1);
    return content;
}

void FanPanel::setSubject(const QString& code) {
    if (code == subject_) return;
    subject_ = code;
    refresh_->request();
}

void FanPanel::link(Selection& selection) {
    selection.link(*chart_);
    selection.link(*tableView_, {.year = [this](int column) { return table_->yearAt(column); }});
}

DrawnFigure FanPanel::chosen() const {
    return figure_->count() == 0 ? DrawnFigure::surplus
                                 : static_cast<DrawnFigure>(figure_->currentData().toInt());
}

void FanPanel::refresh() {
    const bool drawing = futures_.simulator().state() == State::drawing;
    progress_->setVisible(drawing);
    progress_->setMaximum(static_cast<int>(futures_.simulator().order().draws));
    progress_->setValue(static_cast<int>(futures_.simulator().drawn()));
    progress_->setFormat(futures_.progress());
    if (!futures_.areThere()) {
        // What was drawn before stands until there is something newer, so that nothing flickers.
        if (!drawing || !futures_.simulator().simulation()) sayWhatIsMissing();
        return;
    }
    listFigures();
    showFan();
}

void FanPanel::listFigures() {
    const DrawnFigure before = chosen();
    figure_->clear();
    for (int each = 0; hasAmounts(static_cast<DrawnFigure>(each)); ++each)
        if (const auto figure = static_cast<DrawnFigure>(each); futures_.has(subject_, figure))
            figure_->addItem(titleOf(figure), each);
    figure_->setCurrentIndex(std::max(0, figure_->findData(static_cast<int>(before))));
}

void FanPanel::showFan() {
    FanChartData fan = futures_.chart(subject_, chosen());
    if (fan.fan.isEmpty()) return sayWhatIsMissing();
    sentences_->setText(futures_.sentences(subject_).join(' '));
    table_->setFan(fan, futures_.prospects(subject_));
    chart_->setData(std::move(fan));
    stack_->setCurrentIndex(1);
}

void FanPanel::sayWhatIsMissing() {
    const auto say = [this](const QString& text, const QString& remedy = {}) {
        missing_->setText(text);
        remedy_->setText(remedy);
        remedy_->setVisible(!remedy.isEmpty());
    };
    stack_->setCurrentIndex(0);
    table_->setFan({}, {});
    switch (futures_.simulator().state()) {
    case State::off:
        return say(tr("Futures are switched off. When they are on, thousands of possible futures are "
                      "simulated within the ranges, and the range of results is shown here."),
                   tr("&Simulate futures"));
    case State::noFigures:
        return say(EmptyState::notCalculated(), tr("Show checks"));
    case State::noRanges:
        return say(tr("Nothing is uncertain yet, so there is only one future. For the figures that matter "
                      "most, such as pay rises, savings delivered or activity growth, say how low and how "
                      "high they could be."),
                   tr("&Add a range…"));
    case State::drawing:
        return say(futures_.progress());
    case State::failed: {
        QStringList why{tr("The futures could not be simulated.")};
        for (const Problem& problem : futures_.simulator().problems()) why << textOf(problem.message);
        return say(why.join('\n'));
    }
    case State::settled:
        return say(tr("This organisation has no figures of its own to simulate."));
    }
}

void FanPanel::act() {
    if (futures_.simulator().state() == State::off)
        futures_.simulator().setOn(true);
    else if (futures_.simulator().state() == State::noFigures)
        triggerAction(*this, QStringLiteral("showChecks"));
    else
        Q_EMIT futures_.rangesWanted();
}

void FanPanel::showFuture(std::size_t year, int percentile) {
    futures_.show(subject_, chosen(), year, percentile);
}

} // namespace breakeven::ui

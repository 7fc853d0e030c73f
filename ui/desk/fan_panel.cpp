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
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

using State = Simulator::State;

constexpr int leastOfChart = 36, leastOfAll = 26; ///< steps of height, beside sentences and without

} // namespace

FanPanel::FanPanel(Futures& futures, const ShownFigures& figures, QWidget* parent)
    : QWidget(parent), futures_(futures), stack_(new QStackedWidget), missing_(emptyState({})),
      remedy_(new QPushButton), figure_(new QComboBox), chance_(new QLabel), progress_(new QProgressBar),
      others_(new QLabel), halves_(new QSplitter(Qt::Horizontal)), chart_(new FanChart),
      table_(new FanTableModel(this)), tableView_(new FigureTable),
      show_(new QAction(icon("compare"), tr("&Show that future"), this)),
      refresh_(new WhenShown(*this, [this] { refresh(); })) {
    stack_->addWidget(makeEmpty());
    stack_->addWidget(scrolled(makeContent()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->addWidget(stack_);
    arrange();
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
    for (QLabel* sentences : {chance_, others_}) sentences->setWordWrap(true);
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
    head_ = new QHBoxLayout;
    head_->setSpacing(grid(2));
    head_->addWidget(figure_);
    head_->addWidget(chance_, 1);
    head_->addWidget(progress_);
    halves_->setChildrenCollapsible(false);
    halves_->addWidget(chart_);
    halves_->addWidget(tableView_);
    halves_->setStretchFactor(0, 1);
    halves_->setStretchFactor(1, 1);
    halves_->setSizes({460, 540});
    halves_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // no more than arrange() gives it
    auto* content = new QWidget;
    content_ = new QVBoxLayout(content);
    content_->setContentsMargins(0, 0, 0, 0);
    content_->setSpacing(grid(1));
    content_->addLayout(head_);
    content_->addWidget(others_);
    content_->addWidget(halves_, 1);
    return content;
}

// Where there is too little room for all, chart and table fill it, and one scrolls to the other sentences.
void FanPanel::arrange() {
    const int head = head_->hasHeightForWidth() ? head_->heightForWidth(width()) : head_->sizeHint().height();
    const int left = height() - layout()->contentsMargins().top() - head - grid(1);
    const bool low = left - others_->heightForWidth(width()) - grid(1) < room(leastOfChart);
    if (const bool below = content_->indexOf(others_) > content_->indexOf(halves_); below != low) {
        content_->removeWidget(others_);
        content_->insertWidget(low ? 2 : 1, others_);
    }
    halves_->setMinimumHeight(low ? std::max(left, room(leastOfAll)) : room(leastOfChart));
}

void FanPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FanPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Once every part knows the new type.
    if (event->type() == QEvent::FontChange) QTimer::singleShot(0, this, &FanPanel::arrange);
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
    QStringList sentences = futures_.sentences(subject_);
    chance_->setText(sentences.isEmpty() ? QString() : sentences.takeFirst());
    others_->setText(sentences.join(' '));
    table_->setFan(fan, futures_.prospects(subject_));
    chart_->setData(std::move(fan));
    stack_->setCurrentIndex(1);
    arrange();
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

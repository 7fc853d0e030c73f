#include "uncertainty/sensitivity_panel.h"

#include "charts/tornado_chart.h"
#include "desk/flow_layout.h"
#include "desk/ordered_heading.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/problem_text.h"
#include "document/question.h"
#include "economy/table/first_error.h"
#include "theme/icons.h"
#include "theme/type.h"
#include "uncertainty/levers_model.h"
#include "uncertainty/sensitivity_text.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

class LeversHeader : public QHeaderView {
public:
    explicit LeversHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setHighlightSections(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        keepClearOfArrow(*option, sectionSize(section));
    }
};

} // namespace

struct SensitivityPanel::Levers {
    std::vector<Lever> all;
    Economy of; ///< as the scenario has it
    Unit unit = Unit::none;
};

SensitivityPanel::SensitivityPanel(const Document& document, const ShownFigures& figures,
                                   const Simulator& simulator, const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), simulator_(simulator), display_(display),
      figure_(new FigureChoice(document)), find_(new QPushButton(tr("&Find the value that…"))),
      stop_(new QPushButton(tr("&Stop"))), progress_(new QProgressBar), parts_(new QTabWidget),
      tornadoStack_(new QStackedWidget), leversStack_(new QStackedWidget), finding_(new QLabel),
      noTornado_(emptyState({})), noLevers_(emptyState({})), chart_(new TornadoChart),
      leversModel_(new LeversModel(display, this)), sorted_(new QSortFilterProxyModel(this)),
      leversView_(new QTableView) {
    parts_->addTab(makeTornado(), tr("&Uncertainties"));
    parts_->addTab(makeLevers(), tr("&Every number"));
    parts_->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addWidget(makeTop());
    layout->addWidget(parts_, 1);
    order_ = {simulator.order().draws, simulator.order().seed};
    shown_ = new WhenShown(*this, [this] {
        figure_->refresh();
        work();
    });
    connect(&figures, &ShownFigures::changed, shown_, &WhenShown::request);
    onTables(document, {TableId::uncertainties}, shown_, &WhenShown::request);
    connect(figure_, &FigureChoice::changed, shown_, &WhenShown::request);
    connect(parts_, &QTabWidget::currentChanged, shown_, &WhenShown::request);
    connect(&simulator, &Simulator::changed, this, [this] {
        const std::pair wanted(simulator_.order().draws, simulator_.order().seed);
        if (std::exchange(order_, wanted) != wanted) shown_->request();
    });
    connect(&display, &Display::unitChanged, this, &SensitivityPanel::drawAnew);
    connect(&task_, &BackgroundTask::busyChanged, this, [this](bool busy) {
        stop_->setVisible(busy);
        progress_->setVisible(busy);
        progress_->setRange(0, 0);
    });
    connect(this, &SensitivityPanel::progressed, progress_, [this](int done, int all) {
        progress_->setMaximum(all);
        progress_->setValue(done);
    });
    shown_->request();
}

QWidget* SensitivityPanel::makeTop() {
    auto* top = new QWidget;
    auto* layout = new FlowLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("What &moves"));
    label->setProperty("role", "caption");
    label->setBuddy(&figure_->line());
    figure_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    find_->setToolTip(tr("Which value of a cell this figure needs to reach a target"));
    stop_->hide();
    progress_->hide();
    progress_->setFixedWidth(room(30));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    layout->addWidget(label);
    layout->addWidget(figure_);
    layout->addWidget(progress_);
    layout->addWidget(stop_);
    layout->addWidget(find_);
    connect(stop_, &QPushButton::clicked, &task_, &BackgroundTask::cancel);
    connect(find_, &QPushButton::clicked, this, [this] {
        if (const auto figure = figure_->figure())
            ask(*this,
                {.about = FigureQuestion::About::value,
                 .address = parts_->currentIndex() == 1 ? leverAt(leversView_->currentIndex()) : QString(),
                 .figure = breakeven::ui::addressOf(*figure)});
    });
    return top;
}

QWidget* SensitivityPanel::makeTornado() {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addWidget(finding_);
    layout->addWidget(scrolled(chart_), 1);
    tornadoStack_->addWidget(results);
    tornadoStack_->addWidget(noTornado_);
    tornadoStack_->setCurrentIndex(1);
    connect(chart_, &TornadoChart::opened, this, &SensitivityPanel::openBar);
    return tornadoStack_;
}

QWidget* SensitivityPanel::makeLevers() {
    sorted_->setSourceModel(leversModel_);
    sorted_->setSortRole(LeversModel::orderRole);
    leversView_->setHorizontalHeader(new LeversHeader(leversView_));
    leversView_->setModel(sorted_);
    leversView_->setSortingEnabled(true);
    leversView_->sortByColumn(LeversModel::effect, Qt::DescendingOrder);
    leversView_->setSelectionBehavior(QTableView::SelectRows);
    leversView_->setSelectionMode(QTableView::SingleSelection);
    leversView_->setEditTriggers(QTableView::NoEditTriggers);
    leversView_->setTabKeyNavigation(false);
    leversView_->setShowGrid(false);
    leversView_->setWordWrap(false);
    leversView_->verticalHeader()->hide();
    leversView_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + room(1) + 2);
    leversView_->horizontalHeader()->setSectionResizeMode(LeversModel::cell, QHeaderView::Stretch);
    leversView_->setColumnWidth(LeversModel::value, room(34));
    leversView_->setColumnWidth(LeversModel::effect, room(46)); // with the arrow of the order
    leversView_->setAccessibleName(tr("Typed numbers the figure depends on"));
    const auto goTo = [this] {
        if (const QString cell = leverAt(leversView_->currentIndex()); !cell.isEmpty())
            Q_EMIT cellWanted(cell);
    };
    auto* jump = new QAction(icon("jump"), tr("&Go to the cell"), leversView_);
    jump->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    jump->setShortcutContext(Qt::WidgetShortcut);
    auto* seek = new QAction(tr("&Find the value that…"), leversView_);
    leversView_->addActions({jump, seek});
    leversView_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(jump, &QAction::triggered, this, goTo);
    connect(seek, &QAction::triggered, find_, &QPushButton::click);
    connect(leversView_, &QTableView::doubleClicked, this, goTo);
    leversStack_->addWidget(leversView_);
    leversStack_->addWidget(noLevers_);
    leversStack_->setCurrentIndex(1);
    return leversStack_;
}

void SensitivityPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) drawAnew();
}

QString SensitivityPanel::message() const {
    if (parts_->currentIndex() == 0)
        return tornadoStack_->currentIndex() == 1 ? noTornado_->text() : QString();
    return leversStack_->currentIndex() == 1 ? noLevers_->text() : QString();
}

void SensitivityPanel::work() {
    const auto figure = figure_->figure();
    if (!figure) return;
    const auto study = [economy = document_.economy(), scenario = toCore(document_.scenario()),
                        figure = *figure] { return StudiedFigure::make(economy, scenario, figure); };
    if (parts_->currentIndex() == 1) {
        task_.run<Result<Levers>>(
            [study](const Unwanted& unwanted) -> Result<Levers> {
                const auto studied = study();
                if (!studied) return studied.problems;
                auto found = breakeven::levers(*studied, goingOn(unwanted));
                if (!found) return std::move(found.problems);
                return Levers{std::move(*found), studied->scenario().economy(), studied->unit()};
            },
            [this](Result<Levers> found) { take(std::move(found)); });
        return;
    }
    task_.run<Result<Tornado>>(
        [this, study, order = simulator_.order()](const Unwanted& unwanted) -> Result<Tornado> {
            const auto studied = study();
            if (!studied) return studied.problems;
            const auto drawn = Draws::make(studied->scenario(), order.seed);
            if (!drawn) return drawn.problems;
            return tornado(*studied, *drawn, order.draws, [&](std::size_t done, std::size_t all) {
                Q_EMIT progressed(static_cast<int>(done), static_cast<int>(all));
                return !unwanted.stop_requested();
            });
        },
        [this, figure](Result<Tornado> found) {
            of_ = figure;
            take(std::move(found));
        });
}

void SensitivityPanel::say(QStackedWidget& stack, QLabel& empty, const std::vector<Problem>& problems) {
    empty.setText(
        tr("This figure is not available: %1").arg(saidOf(firstError(problems), document_.effective())));
    stack.setCurrentIndex(1);
}

void SensitivityPanel::take(Result<Tornado> tornado) {
    if (!tornado && tornado.problems.empty()) return; // stopped
    tornado_ = std::move(tornado.value);
    if (!tornado_) return say(*tornadoStack_, *noTornado_, tornado.problems);
    if (tornado_->bars.empty()) {
        tornado_.reset();
        noTornado_->setText(tr("No cell has a range yet, so nothing is uncertain. Give cells a low and a "
                               "high value; what each of them does to this figure is then shown here, the "
                               "largest first. What every typed number does is shown under Every number."));
        tornadoStack_->setCurrentIndex(1);
        return;
    }
    tornadoStack_->setCurrentIndex(0);
    drawAnew();
}

void SensitivityPanel::take(Result<Levers> levers) {
    if (!levers && levers.problems.empty()) return; // stopped
    if (!levers) return say(*leversStack_, *noLevers_, levers.problems);
    if (levers->all.empty()) noLevers_->setText(tr("The figure depends on no typed number."));
    leversStack_->setCurrentIndex(levers->all.empty() ? 1 : 0);
    leversModel_->setLevers(std::move(levers->all), std::move(levers->of), levers->unit);
}

void SensitivityPanel::drawAnew() {
    if (!tornado_ || !of_) return;
    TornadoData drawn = tornadoData(*tornado_, *of_, document_.effective(), display_.unit());
    finding_->setText(drawn.finding);
    chart_->setData(std::move(drawn));
}

// A bar of many cells leads to its range.
void SensitivityPanel::openBar(int bar) {
    if (!tornado_ || bar < 0 || bar >= static_cast<int>(tornado_->bars.size())) return;
    const TornadoBar& opened = tornado_->bars[static_cast<std::size_t>(bar)];
    const auto cell = parseAddress(opened.cell);
    const bool single = cell && !cell->hasWildcard() && !opened.isGroup;
    Q_EMIT cellWanted(single ? toQt(opened.cell) : toQt("uncertainties:" + opened.range + ":cell"));
}

QString SensitivityPanel::leverAt(const QModelIndex& index) const {
    const QModelIndex source = sorted_->mapToSource(index);
    return source.isValid() ? leversModel_->addressOf(source.row()) : QString();
}

} // namespace breakeven::ui

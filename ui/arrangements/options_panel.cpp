#include "arrangements/options_panel.h"

#include "arrangements/arrangement_charts.h"
#include "arrangements/option_chances.h"
#include "arrangements/options_model.h"
#include "charts/figure_text.h"
#include "charts/frontier_chart.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/question.h"
#include "economy/reading/document_names.h"
#include "economy/reading/horizon.h"
#include "economy/table/first_error.h"
#include "economy/table/row_reader.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int codeRole = Qt::UserRole;

std::vector<std::string> codesIn(const QListWidget& list, Qt::CheckState state) {
    std::vector<std::string> codes;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == state)
            codes.push_back(toCore(list.item(row)->data(codeRole).toString()));
    return codes;
}

std::vector<std::string> checked(const QListWidget& list) { return codesIn(list, Qt::Checked); }

void addChoice(QListWidget& list, const QString& code, const QString& text, bool chosen) {
    auto* item = new QListWidgetItem(text, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(codeRole, code);
    item->setToolTip(text);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

} // namespace

OptionsPanel::OptionsPanel(const Document& document, const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), display_(display), candidates_(new QListWidget),
      starts_(new QListWidget), year_(new QComboBox), count_(new QLabel), apart_(new QPushButton),
      apartList_(new QLabel), start_(new QPushButton), stop_(new QPushButton), progress_(new QProgressBar),
      stack_(new QStackedWidget), finding_(new QLabel),
      empty_(emptyState(tr("Tick the arrangements that could be made and the years they could start in, then "
                           "work the options out: every combination, what it costs once, where it leaves the "
                           "economy, and who would enter the failure regime."))),
      chart_(new FrontierChart), model_(new OptionsModel(this)), order_(new QSortFilterProxyModel(this)),
      table_(new QTableView),
      old_(new QLabel(
          tr("The document has changed since these options were worked out. Work them out again."))),
      leftOut_(new QLabel), chances_(new OptionChances(this)), draw_(new QPushButton), drawing_(new QLabel) {
    auto* top = new QSplitter;
    top->setChildrenCollapsible(false);
    top->addWidget(makeChoices());
    stack_->addWidget(empty_);
    stack_->addWidget(makeResults());
    top->addWidget(stack_);
    top->setStretchFactor(1, 1);
    top->setSizes({room(56), room(150)});
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(top);
    halves->addWidget(table_);
    halves->setSizes({room(100), room(38)});
    table_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addWidget(halves);
    auto* choices = new WhenShown(*this, [this] { listChoices(); });
    onTables(document, {TableId::arrangements, TableId::economy}, choices, &WhenShown::request);
    auto* age = new WhenShown(*this, [this] { noteAge(); });
    onTables(document, tablesOfFigures(), age, &WhenShown::request);
    connect(&display, &Display::unitChanged, this, [this] {
        model_->setUnit(display_.unit());
        if (options_) showChart();
    });
    listChoices();
}

QWidget* OptionsPanel::makeChoices() {
    candidates_->setAccessibleName(tr("Arrangements that could be made"));
    starts_->setAccessibleName(tr("Years they could start in"));
    for (QListWidget* list : {candidates_, starts_}) list->setMinimumHeight(room(30));
    candidates_->setMinimumHeight(room(33)); // three of them, on two lines each
    candidates_->setWordWrap(true);
    candidates_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    candidates_->setSelectionMode(QListWidget::ExtendedSelection);
    apart_->setText(tr("N&ot together"));
    apart_->setToolTip(
        tr("Select two or more arrangements of which only one can be chosen; do it again to allow them "
           "together. Two that would put one organisation under two others are never combined."));
    apart_->setEnabled(false);
    apartList_->setProperty("role", "caption");
    apartList_->setWordWrap(true);
    apartList_->hide();
    candidates_->setTextElideMode(Qt::ElideRight);
    candidates_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    start_->setText(tr("&Work out"));
    start_->setIcon(icon("chart"));
    stop_->setText(tr("&Stop"));
    stop_->hide();
    progress_->hide();
    count_->setProperty("role", "caption");
    count_->setWordWrap(true);
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, grid(2), 0);
    const auto add = [&](const QString& text, QWidget* field, int stretch) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    };
    add(tr("&Arrangements"), candidates_, 1);
    layout->addWidget(apart_);
    layout->addWidget(apartList_);
    add(tr("S&tart years"), starts_, 1);
    add(tr("&Judged in"), year_, 0);
    layout->addWidget(count_);
    layout->addWidget(start_);
    layout->addWidget(progress_);
    layout->addWidget(stop_);
    form->setMinimumWidth(room(44));
    form->setMaximumWidth(room(70));
    for (QListWidget* list : {candidates_, starts_})
        connect(list, &QListWidget::itemChanged, this, &OptionsPanel::countOptions);
    connect(candidates_, &QListWidget::itemSelectionChanged, this,
            [this] { apart_->setEnabled(candidates_->selectedItems().size() > 1); });
    connect(apart_, &QPushButton::clicked, this, &OptionsPanel::partSelected);
    connect(start_, &QPushButton::clicked, this, &OptionsPanel::work);
    connect(stop_, &QPushButton::clicked, &task_, &BackgroundTask::cancel);
    connect(&task_, &BackgroundTask::busyChanged, this, [this](bool busy) {
        start_->setVisible(!busy);
        stop_->setVisible(busy);
        progress_->setVisible(busy);
        progress_->setValue(0);
    });
    connect(this, &OptionsPanel::progressed, progress_, [this](int done, int all) {
        progress_->setMaximum(all);
        progress_->setValue(done);
    });
    return form;
}

QWidget* OptionsPanel::makeResults() {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    order_->setSourceModel(model_);
    order_->setSortRole(OptionsModel::orderRole);
    table_->setModel(order_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(OptionsModel::frontier, Qt::AscendingOrder);
    table_->setSelectionBehavior(QTableView::SelectRows);
    table_->setSelectionMode(QTableView::SingleSelection);
    table_->setEditTriggers(QTableView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTextElideMode(Qt::ElideMiddle); // the years at the end stay
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + room(1) + 2);
    table_->setAccessibleName(tr("Options"));
    explainFigures(*table_);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    chart_->setMinimumHeight(room(45));
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(grid(2), 0, 0, 0);
    old_->setObjectName("old");
    old_->setProperty("role", "adverse");
    old_->setWordWrap(true);
    layout->addWidget(old_);
    leftOut_->setProperty("role", "caption");
    leftOut_->setWordWrap(true);
    layout->addWidget(finding_);
    layout->addWidget(chart_, 1);
    layout->addWidget(leftOut_);
    layout->addWidget(makeChances());
    connect(chart_, &FrontierChart::chosen, this, &OptionsPanel::choosePoint);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { chart_->setChosen(order_->mapToSource(index).row()); });
    return results;
}

QWidget* OptionsPanel::makeChances() {
    draw_->setIcon(icon("uncertainties"));
    drawing_->setProperty("role", "caption");
    drawing_->setWordWrap(true);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(draw_);
    layout->addWidget(drawing_, 1);
    connect(draw_, &QPushButton::clicked, this, &OptionsPanel::drawChances);
    connect(chances_, &OptionChances::drawn, this, [this](std::size_t place, const Chance& chance) {
        model_->setChance(place, chance);
        showChart();
    });
    connect(chances_, &OptionChances::busyChanged, this, &OptionsPanel::sayChances);
    connect(chances_, &OptionChances::failed, this, [this](const std::vector<Problem>& problems) {
        failure_ = tr("The chances could not be calculated: %1").arg(textOf(firstError(problems).message));
    });
    return line;
}

void OptionsPanel::showChart() {
    FrontierData chart = frontierChart(of_, *options_, display_.unit());
    for (int row = 0; row < model_->rowCount(); ++row)
        chart.points[static_cast<std::size_t>(row)].chance = model_->chanceOf(row);
    chart.chosen = chart_->data().chosen;
    chart_->setData(std::move(chart));
}

// The frontier and the option that is marked: the others would take long and are worse.
void OptionsPanel::drawChances() {
    if (chances_->isBusy()) return chances_->cancel();
    std::vector<std::size_t> places;
    const int marked = order_->mapToSource(table_->currentIndex()).row();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (row == marked || options_->all[model_->placeAt(row)].frontier)
            places.push_back(model_->placeAt(row));
    failure_.clear();
    chances_->request(of_, *options_, std::move(places));
}

void OptionsPanel::sayChances() {
    const bool uncertain = of_[TableId::uncertainties].size() > 0;
    draw_->setText(chances_->isBusy() ? tr("Sto&p calculating") : tr("Calculate &chances"));
    draw_->setEnabled(uncertain);
    drawing_->setText(
        !uncertain ? tr("Nothing is uncertain; with ranges the options show their chance of break-even.")
        : chances_->isBusy() ? tr("Calculating…")
                             : tr("For the frontier and the marked option: how likely the economy is to "
                                  "break even in the year, from %1 futures each.")
                                   .arg(figureText(drawsOfAnOption, Figures::number, display_.unit())));
}

void OptionsPanel::listChoices() {
    const Economy& economy = document_.effective();
    const auto leftOut = codesIn(*candidates_, Qt::Unchecked);
    const auto startsBefore = checked(*starts_);
    const bool first = starts_->count() == 0;
    const QSignalBlocker quietCandidates(candidates_);
    const QSignalBlocker quietStarts(starts_);
    candidates_->clear();
    starts_->clear();
    const auto has = [](const std::vector<std::string>& codes, const std::string& code) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    for (const RowReader& row : readers(economy, TableId::arrangements))
        addChoice(*candidates_, toQt(row.text("arrangement")), toQt(row.text("name")),
                  !has(leftOut, row.text("arrangement")));
    const QString chosen = year_->currentText();
    year_->clear();
    int place = 0;
    for (const FinancialYear year : projectedYears(economy)) {
        addChoice(*starts_, yearText(year), yearText(year),
                  first ? ++place <= 3 : has(startsBefore, toText(year)));
        year_->addItem(yearText(year));
    }
    year_->setCurrentIndex(year_->findText(chosen) >= 0 ? year_->findText(chosen) : year_->count() - 1);
    listApart();
    countOptions();
}

// Parts those selected, or, if they all are apart, lets them be together again.
void OptionsPanel::partSelected() {
    std::vector<std::string> codes;
    for (const QListWidgetItem* item : candidates_->selectedItems())
        codes.push_back(toCore(item->data(codeRole).toString()));
    std::sort(codes.begin(), codes.end());
    const auto before = pairsApart_;
    for (std::size_t i = 0; i < codes.size(); ++i)
        for (std::size_t j = i + 1; j < codes.size(); ++j)
            if (const std::pair pair(codes[i], codes[j]);
                std::find(pairsApart_.begin(), pairsApart_.end(), pair) == pairsApart_.end())
                pairsApart_.push_back(pair);
    if (pairsApart_ == before)
        std::erase_if(pairsApart_, [&](const auto& pair) {
            return std::binary_search(codes.begin(), codes.end(), pair.first) &&
                   std::binary_search(codes.begin(), codes.end(), pair.second);
        });
    listApart();
}

void OptionsPanel::listApart() {
    const Economy& economy = document_.effective();
    const Table& table = economy[TableId::arrangements];
    std::erase_if(pairsApart_,
                  [&](const auto& pair) { return !table.find({pair.first}) || !table.find({pair.second}); });
    QStringList lines;
    for (const auto& [one, other] : pairsApart_)
        lines << tr("Either %1 or %2")
                     .arg(toQt(arrangementName(economy, one)), toQt(arrangementName(economy, other)));
    apartList_->setText(lines.join('\n'));
    apartList_->setVisible(!lines.isEmpty());
}

void OptionsPanel::countOptions() {
    const auto candidates = checked(*candidates_).size();
    const auto starts = checked(*starts_).size();
    std::size_t count = 1;
    for (std::size_t i = 0; i < candidates && count <= mostOptions; ++i) count *= starts + 1;
    const bool possible = candidates > 0 && starts > 0 && count <= mostOptions;
    const int number = static_cast<int>(count);
    count_->setText(possible              ? tr("%n combination(s)", nullptr, number)
                    : count > mostOptions ? tr("More combinations than can be worked out; choose fewer.")
                                          : tr("Tick at least one arrangement and one year."));
    start_->setEnabled(possible);
}

OptionsRequest OptionsPanel::request() const {
    OptionsRequest request;
    request.scenario = toCore(document_.scenario());
    request.arrangements = checked(*candidates_);
    const auto& chosen = request.arrangements;
    const auto isChosen = [&](const std::string& code) {
        return std::find(chosen.begin(), chosen.end(), code) != chosen.end();
    };
    for (const auto& pair : pairsApart_)
        if (isChosen(pair.first) && isChosen(pair.second)) request.apart.push_back(pair);
    for (const std::string& year : checked(*starts_))
        if (const auto parsed = parseYear(year)) request.starts.push_back(*parsed);
    if (const auto year = parseYear(toCore(year_->currentText()))) request.year = *year;
    return request;
}

void OptionsPanel::work() {
    task_.run<Result<Options>>(
        [this, economy = document_.economy(), wanted = request()](const Unwanted& unwanted) {
            return options(economy, wanted, [&](std::size_t done, std::size_t all) {
                if (done % 32 == 0) Q_EMIT progressed(static_cast<int>(done), static_cast<int>(all));
                return !unwanted.stop_requested();
            });
        },
        [this, of = document_.economy()](Result<Options> found) { take(std::move(found), of); });
}

// Notes and ranges change no option; what is undone is as it was.
void OptionsPanel::noteAge() {
    if (!options_) return;
    bool changed = toCore(document_.scenario()) != options_->request.scenario;
    for (const TableSpec& spec : allTables())
        if (spec.id != TableId::uncertainties && !isSaidOfCells(spec.id))
            changed = changed || document_.economy()[spec.id] != of_[spec.id];
    old_->setVisible(changed);
}

void OptionsPanel::take(Result<Options> found, Economy of) {
    if (!found && found.problems.empty()) return; // stopped
    chances_->cancel();
    failure_.clear();
    options_ = std::move(found.value);
    of_ = std::move(of);
    noteAge();
    stack_->setCurrentIndex(options_ ? 1 : 0);
    table_->setVisible(options_.has_value());
    if (!options_) {
        empty_->setText(tr("There are no options: %1").arg(textOf(firstError(found.problems).message)));
        return;
    }
    finding_->setText(frontierChart(of_, *options_, display_.unit()).finding);
    const QStringList why = leftOut();
    leftOut_->setText(tr("Left out: %1.").arg(why.join("; ")));
    leftOut_->setVisible(!why.isEmpty());
    model_->setOptions(of_, *options_, display_.unit());
    chart_->setChosen(-1);
    showChart();
    sayChances();
    table_->sortByColumn(OptionsModel::frontier, Qt::AscendingOrder);
    // The figures keep their width; what an option is takes the rest.
    auto* header = table_->horizontalHeader();
    const int figure = QFontMetrics(strongFont()).horizontalAdvance("(8,888,888)");
    table_->setColumnWidth(OptionsModel::frontier, room(11));
    for (int column = OptionsModel::oneOff; column < OptionsModel::columns; ++column) {
        const QString heading = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int words = header->fontMetrics().horizontalAdvance(heading);
        table_->setColumnWidth(column, std::max(figure, words) + room(5));
    }
    header->setSectionResizeMode(OptionsModel::choice, QHeaderView::Stretch);
}

// Why combinations cannot be, each reason once.
QStringList OptionsPanel::leftOut() const {
    QStringList reasons;
    for (const Option& option : options_->all)
        if (option.impossible && !reasons.contains(textOf(*option.impossible)))
            reasons << textOf(*option.impossible);
    return reasons;
}

void OptionsPanel::choosePoint(int point) {
    const QModelIndex row = order_->mapFromSource(model_->index(point, 0));
    table_->setCurrentIndex(row);
    table_->scrollTo(row);
    chart_->setChosen(point);
}

} // namespace breakeven::ui

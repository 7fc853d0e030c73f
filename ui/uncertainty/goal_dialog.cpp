#include "uncertainty/goal_dialog.h"

#include "charts/curve_chart.h"
#include "desk/page.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/held_cell.h"
#include "economy/edit/scenario_edit.h"
#include "economy/table/first_error.h"
#include "economy/table/row_text.h"
#include "economy/table/words.h"
#include "theme/icons.h"
#include "theme/type.h"
#include "uncertainty/figure_choice.h"
#include "uncertainty/sensitivity_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

// Whether what is to be reached is an amount of money, not a price, a rating or a volume.
bool isAmount(const Figure& figure) {
    const auto* contract = std::get_if<ContractFigure>(&figure);
    return !std::holds_alternative<RatingFigure>(figure) && !std::holds_alternative<ActivityFigure>(figure) &&
           !std::holds_alternative<PriceFigure>(figure) &&
           !(contract && contract->what == ContractWhat::people);
}

} // namespace

GoalDialog::GoalDialog(Document& document, const Display& display, const SimulationOrder& order,
                       QWidget* parent)
    : QDialog(parent), document_(document), display_(display), order_(order), cell_(new QLineEdit),
      cellName_(new QLabel), change_(new QComboBox), figure_(new FigureChoice(document)),
      target_(new QLineEdit(QStringLiteral("0"))), targetUnit_(new QLabel),
      byDraws_(new QCheckBox(tr("in a &share of futures of"))), share_(new QDoubleSpinBox),
      from_(new QLineEdit), to_(new QLineEdit), seek_(new QPushButton(tr("&Find it"))),
      stop_(new QPushButton(tr("S&top"))), make_(new QPushButton(tr("&Make it a scenario"))),
      progress_(new QProgressBar), stack_(new QStackedWidget), empty_(emptyState({})), sentence_(new QLabel),
      others_(new QLabel), chart_(new CurveChart), name_(new QLineEdit) {
    setWindowTitle(tr("Find the value that…"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeForm());
    stack_->addWidget(empty_);
    stack_->addWidget(scrolled(makeResult()));
    layout->addWidget(stack_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(roomOnScreen(190, 160));
    connect(&task_, &BackgroundTask::busyChanged, this, [this](bool busy) {
        stop_->setVisible(busy);
        progress_->setVisible(busy);
        progress_->setRange(0, 0);
        seek_->setVisible(!busy);
    });
    connect(this, &GoalDialog::progressed, progress_, [this](int done, int all) {
        progress_->setMaximum(all);
        progress_->setValue(done);
    });
    connect(&display, &Display::unitChanged, this, [this] {
        forget();
        judge();
    });
    forget();
    judge();
}

QWidget* GoalDialog::makeForm() {
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    cell_->setPlaceholderText(QStringLiteral("budgets:RNL:nursing:amount"));
    cell_->setToolTip(
        tr("The address of the cell; with * in place of a key, all cells that match are changed together"));
    cellName_->setProperty("role", "caption");
    cellName_->setWordWrap(true);
    change_->addItem(tr("what it is set to"), static_cast<int>(RangeChange::set));
    change_->addItem(tr("what is added to it"), static_cast<int>(RangeChange::add));
    change_->addItem(tr("what it is multiplied by"), static_cast<int>(RangeChange::multiply));
    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* box = new QWidget;
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        for (QWidget* widget : widgets) line->addWidget(widget);
        line->addStretch(1);
        return box;
    };
    target_->setFixedWidth(room(34));
    target_->setAccessibleName(tr("Target"));
    targetUnit_->setProperty("role", "caption");
    share_->setRange(0.01, 100);
    share_->setDecimals(0);
    share_->setValue(80);
    share_->setSuffix(QStringLiteral("%"));
    share_->setEnabled(false);
    share_->setAccessibleName(tr("Share of futures"));
    for (QLineEdit* end : {from_, to_}) {
        end->setFixedWidth(room(34));
        end->setPlaceholderText(tr("as the cell allows"));
    }
    from_->setAccessibleName(tr("Lowest value"));
    to_->setAccessibleName(tr("Highest value"));
    stop_->hide();
    progress_->hide();
    progress_->setAccessibleName(tr("Progress"));
    seek_->setIcon(icon("find"));
    seek_->setDefault(true);
    layout->addRow(tr("&Cell"), cell_);
    layout->addRow(QString(), cellName_);
    layout->addRow(tr("Fin&d"), change_);
    layout->addRow(tr("so that f&igure"), figure_);
    layout->addRow(tr("&reaches"), row({target_, targetUnit_, byDraws_, share_}));
    layout->addRow(tr("&between"), row({from_, new QLabel(tr("and")), to_}));
    layout->addRow(QString(), row({seek_, stop_, progress_}));
    connect(byDraws_, &QCheckBox::toggled, share_, &QWidget::setEnabled);
    connect(cell_, &QLineEdit::textChanged, this, &GoalDialog::judge);
    for (QLineEdit* line : {cell_, target_, from_, to_})
        connect(line, &QLineEdit::textEdited, this, &GoalDialog::forget);
    connect(change_, &QComboBox::activated, this, &GoalDialog::forget);
    connect(figure_, &FigureChoice::changed, this, &GoalDialog::forget);
    connect(figure_, &FigureChoice::changed, this, &GoalDialog::judge);
    connect(byDraws_, &QCheckBox::toggled, this, &GoalDialog::forget);
    connect(share_, &QDoubleSpinBox::valueChanged, this, &GoalDialog::forget);
    connect(seek_, &QPushButton::clicked, this, &GoalDialog::work);
    connect(stop_, &QPushButton::clicked, &task_, &BackgroundTask::cancel);
    return form;
}

QWidget* GoalDialog::makeResult() {
    sentence_->setProperty("role", "finding");
    others_->setProperty("role", "caption");
    for (QLabel* label : {sentence_, others_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    name_->setAccessibleName(tr("Name of the scenario"));
    auto* result = new QWidget;
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addWidget(sentence_);
    layout->addWidget(others_);
    layout->addWidget(chart_, 1);
    auto* line = new QHBoxLayout;
    auto* label = new QLabel(tr("&Name"));
    label->setBuddy(name_);
    line->addWidget(label);
    line->addWidget(name_, 1);
    line->addWidget(make_);
    layout->addLayout(line);
    connect(make_, &QPushButton::clicked, this, &GoalDialog::makeScenario);
    connect(name_, &QLineEdit::textChanged, this, [this](const QString& text) {
        make_->setEnabled(goal_ && !goal_->answers.empty() && !text.trimmed().isEmpty());
    });
    return result;
}

void GoalDialog::setCell(const QString& address) {
    cell_->setText(address);
    forget();
}

void GoalDialog::setOrganisation(const std::string& org) {
    const auto figure = figure_->figure();
    if (!figure) return;
    if (auto statement = *figure; auto* line = std::get_if<StatementFigure>(&statement)) {
        line->org = org;
        setFigure(statement);
    }
}

void GoalDialog::setFigure(const Figure& figure) {
    figure_->setFigure(figure);
    forget();
    judge();
}

QString GoalDialog::sentence() const {
    return stack_->currentIndex() == 1 ? sentence_->text() : empty_->text();
}

// What is asked now was not answered yet.
void GoalDialog::forget() {
    task_.cancel();
    goal_.reset();
    empty_->setText(tr("Choose the cell that may change, the figure and the target it should reach. "
                       "Breakeven finds the value the cell needs, the nearest to what it holds now."));
    stack_->setCurrentIndex(0);
}

// What the cell is called, or what is wrong with it.
void GoalDialog::judge() {
    const auto address = parseAddress(toCore(cell_->text().trimmed()));
    const bool is = address && !address->isRow();
    cellName_->setText(is ? labelOf(document_.effective(), *address)
                       : cell_->text().isEmpty()
                           ? tr("Or choose Find the value that… from a cell's own menu.")
                           : tr("Write a cell as TABLE:KEY:…:COLUMN."));
    seek_->setEnabled(is && figure_->figure());
    const auto figure = figure_->figure();
    const bool money = figure && isAmount(*figure);
    const bool price = figure && std::holds_alternative<PriceFigure>(*figure);
    targetUnit_->setText(money   ? toQt(symbol(display_.unit()))
                         : price ? toQt(symbol(MoneyUnit::pounds))
                                 : QString());
    byDraws_->setEnabled(document_.effective()[TableId::uncertainties].size() > 0);
    byDraws_->setToolTip(byDraws_->isEnabled() ? QString() : tr("There are no ranges to simulate yet"));
}

GoalRequest GoalDialog::request() const {
    GoalRequest request;
    request.scenario = toCore(document_.scenario());
    request.cell = toCore(cell_->text().trimmed());
    request.change = static_cast<RangeChange>(change_->currentData().toInt());
    if (const auto figure = figure_->figure()) request.figure = *figure;
    Column target{};
    target.type = ValueType::money;
    if (isAmount(request.figure)) target.unit = symbol(MoneyUnit::pounds);
    request.target = read(*target_, target);
    request.draws = order_.draws;
    request.seed = order_.seed;
    if (byDraws_->isChecked() && byDraws_->isEnabled()) request.probability = share_->value() / 100;
    if (!from_->text().trimmed().isEmpty() || !to_->text().trimmed().isEmpty())
        request.between = {read(*from_, sought()), read(*to_, sought())};
    return request;
}

// What the value sought is of, by its cell and how that is changed.
Column GoalDialog::sought() const {
    const TableSpec& spec = specification(TableId::uncertainties);
    const char* word = words::changes[static_cast<std::size_t>(change_->currentData().toInt())];
    const Row row =
        rowOf(TableId::uncertainties, {{"cell", toCore(cell_->text().trimmed())}, {"change", word}});
    return heldCell(spec, spec.columns[*spec.find("low")], row, {}).column;
}

// A number as typed, amounts in the unit; what cannot be read is told when it is sought.
std::string GoalDialog::read(const QLineEdit& field, const Column& column) const {
    const auto text = typedInUnit(column, toCore(field.text().trimmed()), display_.unit());
    const auto* known = std::get_if<std::string>(&text);
    return known ? *known : toCore(field.text().trimmed());
}

void GoalDialog::work() {
    forget();
    task_.run<Result<Goal>>(
        [this, economy = document_.economy(), wanted = request()](const Unwanted& unwanted) {
            return seekGoal(economy, wanted, [&](std::size_t done, std::size_t all) {
                Q_EMIT progressed(static_cast<int>(done), static_cast<int>(all));
                return !unwanted.stop_requested();
            });
        },
        [this](Result<Goal> found) { take(std::move(found)); });
}

void GoalDialog::take(Result<Goal> found) {
    if (!found && found.problems.empty()) return; // stopped
    if (!found) {
        empty_->setText(
            tr("There is no answer: %1").arg(saidOf(firstError(found.problems), document_.effective())));
        stack_->setCurrentIndex(0);
        return;
    }
    goal_ = std::move(found.value);
    const Economy& economy = document_.effective();
    sentence_->setText(goalSentence(*goal_, economy, display_.unit()));
    others_->setText(otherAnswers(*goal_, economy, display_.unit()));
    others_->setVisible(!others_->text().isEmpty());
    chart_->setData(curveData(*goal_, economy, display_.unit()));
    const bool answered = !goal_->answers.empty();
    name_->setText(answered ? scenarioNameFor(*goal_, economy, display_.unit()) : QString());
    name_->setEnabled(answered);
    make_->setEnabled(answered);
    stack_->setCurrentIndex(1);
    chart_->setFocus();
}

void GoalDialog::makeScenario() {
    const std::string name = toCore(name_->text().trimmed());
    const QString code = toQt(scenarioCodeFor(document_.economy(), name));
    auto command = addScenarioWith(document_.economy(), goal_->request.scenario, name,
                                   {goal_->request.cell, goal_->request.change, goal_->answers.front().text});
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (!problems.empty()) {
        sentence_->setText(tr("The scenario could not be made: %1")
                               .arg(saidOf(firstError(problems), document_.effective())));
        return;
    }
    document_.setScenario(code);
    accept();
}

} // namespace breakeven::ui

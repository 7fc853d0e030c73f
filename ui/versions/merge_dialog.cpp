#include "versions/merge_dialog.h"

#include "desk/chart_figures.h"
#include "desk/flow_layout.h"
#include "desk/page.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "theme/type.h"
#include "versions/cell_words.h"
#include "versions/merge_model.h"
#include "versions/merge_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

void list(QComboBox& box, const Economy& economy) {
    for (const ScenarioEntry& entry : scenarioTree(economy))
        if (entry.code != QLatin1String("base")) box.addItem(entry.name, entry.code);
}

// Where people mostly want to merge: beside it, else what it stands on.
int likeliest(const QComboBox& into, const Economy& economy, const QString& from) {
    const auto parentOf = [&](const QString& scenario) {
        const auto row = economy[TableId::scenarios].find({toCore(scenario)});
        return row ? toQt(economy.effectiveText(TableId::scenarios, *row, "parent")) : QString();
    };
    const QString parent = parentOf(from);
    for (int at = 0; at < into.count(); ++at)
        if (const QString other = into.itemData(at).toString(); other != from && parentOf(other) == parent)
            return at;
    if (const int at = into.findData(parent); at >= 0) return at;
    return into.count() > 1 && into.itemData(0).toString() == from ? 1 : 0;
}

} // namespace

MergeDialog::MergeDialog(Document& document, const QString& from, QWidget* parent)
    : QDialog(parent), document_(document), from_(new QComboBox), into_(new QComboBox), finding_(new QLabel),
      model_(new MergeModel(workingUnit(document), this)), view_(new MergeView(*model_)),
      content_(new QStackedWidget), empty_(emptyState({})), refusal_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      comparing_(new BackgroundTask(this)), merging_(new BackgroundTask(this)) {
    setWindowTitle(tr("Merge scenarios"));
    resize(roomOnScreen(280, 150));
    list(*from_, document.economy());
    list(*into_, document.economy());
    from_->setCurrentIndex(std::max(0, from_->findData(from)));
    into_->setCurrentIndex(likeliest(*into_, document.economy(), from_->currentData().toString()));
    auto* fromLabel = new QLabel(tr("&Merge"));
    fromLabel->setBuddy(from_);
    auto* intoLabel = new QLabel(tr("&into"));
    intoLabel->setBuddy(into_);
    from_->setAccessibleName(tr("Scenario that is merged"));
    into_->setAccessibleName(tr("Scenario that it is merged into"));
    for (QComboBox* box : {from_, into_}) box->setMinimumWidth(room(50));
    auto* top = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{fromLabel, from_, intoLabel, into_})
        top->addWidget(part);
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    refusal_->setProperty("role", "finding");
    refusal_->setWordWrap(true);
    refusal_->setTextFormat(Qt::PlainText);
    refusal_->hide();
    content_->addWidget(view_);
    content_->addWidget(empty_);

    auto* settle = new FlowLayout;
    const auto button = [&](const QString& text, const QString& help, auto act) {
        auto* made = new QPushButton(text);
        made->setToolTip(help);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        settle->addWidget(made);
        choices_ << made;
    };
    using SettledBy = Settlement::Choice;
    button(tr("Keep &ours"),
           tr("Resolves the marked conflicts with the values of the scenario merged into (Ctrl+Left)"),
           [this] { view_->choose(SettledBy::ours); });
    button(tr("Take &theirs"),
           tr("Resolves the marked conflicts with the values of the scenario being merged (Ctrl+Right)"),
           [this] { view_->choose(SettledBy::theirs); });
    button(tr("&All ours"), tr("Resolves every conflict this way (Ctrl+Shift+Left)"),
           [this] { model_->chooseAll(SettledBy::ours); });
    button(tr("All t&heirs"), tr("Resolves every conflict this way (Ctrl+Shift+Right)"),
           [this] { model_->chooseAll(SettledBy::theirs); });
    auto* hint = new QLabel(tr("Or type a value for the cell in its last column."));
    hint->setProperty("role", "caption");
    settle->addWidget(hint);
    mergeButton().setText(tr("Mer&ge"));
    mergeButton().setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(finding_);
    layout->addWidget(content_, 1);
    layout->addLayout(settle);
    layout->addWidget(refusal_);
    layout->addWidget(buttons_);
    connect(from_, &QComboBox::currentIndexChanged, this, &MergeDialog::compare);
    connect(into_, &QComboBox::currentIndexChanged, this, &MergeDialog::compare);
    connect(model_, &MergeModel::settled, this, &MergeDialog::say);
    connect(view_, &MergeView::finished, &mergeButton(), [this] { mergeButton().setFocus(); });
    connect(merging_, &BackgroundTask::busyChanged, this, &MergeDialog::say);
    connect(buttons_, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    compare();
    view_->setFocus();
}

QPushButton& MergeDialog::mergeButton() const { return *buttons_->button(QDialogButtonBox::Ok); }
QString MergeDialog::finding() const { return finding_->text(); }
QString MergeDialog::refusal() const { return refusal_->isHidden() ? QString() : refusal_->text(); }

void MergeDialog::compare() {
    refusal_->hide();
    model_->clear();
    empty_->setText(tr("Comparing…"));
    content_->setCurrentWidget(empty_);
    if (into_->count() < 2) {
        empty_->setText(tr("Merging needs two scenarios besides the base. Add another, or copy this one."));
        return;
    }
    comparing_->run<Result<MergePlan>>(
        [economy = document_.economy(), from = toCore(from_->currentData().toString()),
         into = toCore(into_->currentData().toString())](const Unwanted&) {
            return planMerge(economy, from, into);
        },
        [this](const Result<MergePlan>& plan) { present(plan); });
}

void MergeDialog::present(const Result<MergePlan>& plan) {
    if (!plan) {
        empty_->setText(problemLines(document_.economy(), plan.problems));
        return;
    }
    if (plan->isEmpty()) {
        const auto name = [&](const std::string& code) {
            return scenarioName(document_.economy(), toQt(code));
        };
        empty_->setText(
            tr("%1 has no changes that %2 does not already have.").arg(name(plan->from), name(plan->into)));
        return;
    }
    model_->show(*plan, document_.economy());
    content_->setCurrentWidget(view_);
    view_->setCurrentIndex(model_->index(0, MergeModel::result));
}

void MergeDialog::say() {
    const MergePlan& plan = model_->plan();
    const int unsettled = model_->unsettled();
    QStringList sentences;
    if (!plan.isEmpty()) {
        sentences << tr("Compared with %1, on which both are built.")
                         .arg(scenarioName(document_.economy(), toQt(plan.ancestor)));
        if (!plan.taken.empty())
            sentences << tr("%n cell(s) are merged without conflict.", nullptr,
                            static_cast<int>(plan.taken.size()));
        if (!plan.alike.empty())
            sentences << tr("%n cell(s) are changed in the same way in both.", nullptr,
                            static_cast<int>(plan.alike.size()));
        sentences << (unsettled > 0 ? tr("%n conflict(s) are still to be resolved.", nullptr, unsettled)
                      : plan.conflicts.empty() ? tr("There are no conflicts.")
                                               : tr("All conflicts are resolved."));
        if (!plan.waiting.empty())
            sentences << tr("%n change(s) wait for an arrangement that is not enabled and are not merged.",
                            nullptr, static_cast<int>(plan.waiting.size()));
    }
    finding_->setText(sentences.join(' '));
    const bool busy = merging_->isBusy();
    for (QPushButton* choice : choices_) choice->setEnabled(!plan.conflicts.empty() && !busy);
    mergeButton().setEnabled(!plan.isEmpty() && unsettled == 0 && !busy);
}

void MergeDialog::merge() {
    if (!view_->delegate().finish() || !mergeButton().isEnabled()) return;
    refusal_->hide();
    merging_->run<Result<Command>>(
        [economy = document_.economy(), plan = model_->plan(), settlements = model_->settlements()](
            const Unwanted&) { return mergeScenarios(economy, plan.from, plan.into, settlements); },
        [this](Result<Command> command) { carryOut(std::move(command)); });
}

void MergeDialog::carryOut(Result<Command> command) {
    if (!command) return refuse(command.problems);
    if (const auto problems = document_.edit(std::move(*command)); !problems.empty()) return refuse(problems);
    warnings_ = std::move(command.problems);
    document_.setScenario(toQt(model_->plan().into));
    accept();
}

void MergeDialog::refuse(const std::vector<Problem>& problems) {
    refusal_->setText(problemLines(document_.economy(), problems));
    refusal_->show();
    say();
}

} // namespace breakeven::ui

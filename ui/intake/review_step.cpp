#include "intake/review_step.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

ReviewStep::ReviewStep(IntakeDraft& draft, QWidget* parent)
    : QWizardPage(parent), draft_(draft), existing_(new QComboBox),
      withoutWrong_(new QCheckBox(tr("&Leave out rows with a problem"))), summary_(new QLabel),
      tabs_(new QTabWidget) {
    setTitle(tr("What will change"));
    setSubTitle(tr("Nothing has changed yet. Importing is one step that Undo takes back."));
    setFinalPage(true);
    summary_->setFont(strongFont());
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText);
    tabs_->setAccessibleName(tr("Problems, changes and rows left out"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeOptions());
    layout->addWidget(summary_);
    layout->addWidget(tabs_, 1);
    addList(IntakeListModel::List::problems, tr("Problems"), 3);
    addList(IntakeListModel::List::changes, tr("Changes"), 1);
    addList(IntakeListModel::List::leftOut, tr("Rows left out"), 2);
    connect(&draft_, &IntakeDraft::planned, this, &ReviewStep::follow);
    connect(&draft_, &IntakeDraft::settledChanged, this, &ReviewStep::follow);
    follow();
}

QWidget* ReviewStep::makeOptions() {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    existing_->addItem(tr("Change rows that are there, add those that are not"),
                       static_cast<int>(Existing::both));
    existing_->addItem(tr("Only change rows that are there"), static_cast<int>(Existing::update));
    existing_->addItem(tr("Only add rows that are not there"), static_cast<int>(Existing::add));
    existing_->setAccessibleName(tr("Which rows are taken"));
    auto* label = new QLabel(tr("&Rows"));
    label->setBuddy(existing_);
    layout->addWidget(label);
    layout->addWidget(existing_);
    layout->addWidget(withoutWrong_);
    layout->addStretch(1);
    connect(existing_, &QComboBox::activated, this, [this] {
        const auto existing = static_cast<Existing>(existing_->currentData().toInt());
        draft_.decide([&](IntakeChoice& choice) { choice.existing = existing; });
    });
    connect(withoutWrong_, &QCheckBox::toggled, this,
            [this](bool on) { draft_.decide([&](IntakeChoice& choice) { choice.withoutWrong = on; }); });
    return box;
}

void ReviewStep::addList(IntakeListModel::List list, const QString& name, int wide) {
    auto* model = new IntakeListModel(draft_, list, this);
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(grid(6));
    view->setColumnWidth(0, grid(14));
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setResizeContentsPrecision(60);
    view->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, view, [view, model, wide] {
        for (int column = 1; column < model->columnCount(); ++column) {
            if (column == wide) continue;
            view->resizeColumnToContents(column);
            view->setColumnWidth(column, std::clamp(view->columnWidth(column) + grid(2), grid(20), grid(48)));
        }
    });
    lists_.push_back(model);
    tabs_->addTab(view, name);
}

void ReviewStep::initializePage() { tabs_->setCurrentIndex(draft_.plan().problems.empty() ? 1 : 0); }

bool ReviewStep::isComplete() const { return draft_.isSettled() && !draft_.plan().command.empty(); }

QString ReviewStep::summary() const {
    if (!draft_.isSettled()) return tr("Working it out…");
    const IntakePlan& plan = draft_.plan();
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    QStringList told;
    const auto refusals = count(plan.refusals());
    if (refusals > 0 && !draft_.choice().withoutWrong)
        told << tr("%n problem(s) to correct first; or leave out the rows that have one.", nullptr, refusals);
    if (plan.command.empty() && refusals == 0)
        told << tr("Nothing changes: the document already says the same.");
    if (plan.added > 0) told << tr("%n row(s) added.", nullptr, count(plan.added));
    if (plan.updated > 0) told << tr("%n row(s) changed.", nullptr, count(plan.updated));
    if (plan.unchanged > 0) told << tr("%n row(s) already the same.", nullptr, count(plan.unchanged));
    const auto made = std::count_if(plan.missing.begin(), plan.missing.end(),
                                    [](const NewThing& thing) { return thing.wanted; });
    if (made > 0) told << tr("%n created in other tables.", nullptr, count(static_cast<std::size_t>(made)));
    if (!plan.leftOut.empty()) told << tr("%n row(s) left out.", nullptr, count(plan.leftOut.size()));
    return told.join(' ');
}

void ReviewStep::follow() {
    const IntakePlan& plan = draft_.plan();
    const QSignalBlocker noExisting(existing_), noWrong(withoutWrong_);
    existing_->setCurrentIndex(std::max(0, existing_->findData(static_cast<int>(draft_.choice().existing))));
    withoutWrong_->setChecked(draft_.choice().withoutWrong);
    withoutWrong_->setEnabled(plan.refusals() > 0);
    if (draft_.isSettled()) {
        for (IntakeListModel* list : lists_) list->refresh();
        tabs_->setTabText(0, tr("Problems (%1)").arg(plan.problems.size()));
        tabs_->setTabText(1, tr("Changes (%1)").arg(plan.changes.size()));
        tabs_->setTabText(2, tr("Rows left out (%1)").arg(plan.leftOut.size()));
    }
    summary_->setText(summary());
    Q_EMIT completeChanged();
}

} // namespace breakeven::ui

#include "intake/columns_step.h"

#include "desk/flow_layout.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "intake/field_row.h"
#include "intake/intake_sample_model.h"
#include "money/written_number.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace breakeven::ui {

ColumnsStep::ColumnsStep(IntakeDraft& draft, QWidget* parent)
    : QWizardPage(parent), draft_(draft), scroll_(new QScrollArea), across_(new QListWidget),
      acrossLabel_(new QLabel(tr("Columns that become &rows"))), filterColumn_(new QComboBox),
      filterText_(new QComboBox), addUp_(new QCheckBox(tr("Add &up rows with the same keys"))),
      totals_(new QCheckBox(tr("Take &totals too"))),
      eachMonth_(new QCheckBox(tr("Figures are of single &months"))), told_(new QLabel),
      model_(new IntakeSampleModel(draft, this)), view_(new QTableView) {
    setTitle(tr("Which column is which"));
    setSubTitle(tr("Suggested from the headings and the values below them. The rows are shown below as they "
                   "would come in."));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus); // the fields take the keyboard
    across_->setAccessibleName(tr("Columns that become rows"));
    acrossLabel_->setBuddy(across_);
    acrossLabel_->setWordWrap(true);
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(acrossLabel_);
    sideLayout->addWidget(across_, 1);
    side->setMinimumWidth(grid(72));
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(scroll_);
    upper->addWidget(side);
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 1);
    view_->setModel(model_);
    view_->setAccessibleName(tr("The rows as they would come in"));
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->setDefaultSectionSize(grid(6));
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    told_->setWordWrap(true);
    told_->setTextFormat(Qt::PlainText);
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(makeOptions());
    lowerLayout->addWidget(told_);
    lowerLayout->addWidget(view_, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(upper);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({grid(62), grid(48)});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    connect(across_, &QListWidget::itemChanged, this, &ColumnsStep::takeAcross);
    connect(&draft_, &IntakeDraft::laidOut, this, &ColumnsStep::rebuild);
    connect(&draft_, &IntakeDraft::planned, this, &ColumnsStep::follow);
    connect(&draft_, &IntakeDraft::settledChanged, this, &ColumnsStep::follow);
    rebuild();
}

QWidget* ColumnsStep::makeOptions() {
    auto* box = new QWidget;
    auto* layout = new FlowLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* only = new QLabel(tr("&Only rows where"));
    only->setBuddy(filterColumn_);
    filterColumn_->setAccessibleName(tr("Only rows where this column"));
    filterText_->setAccessibleName(tr("has this text"));
    for (QComboBox* combo : {filterColumn_, filterText_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
    }
    auto* is = new QLabel(tr("is"));
    auto* anew = new QPushButton(tr("&Suggest again"));
    anew->setToolTip(tr("Forget what was chosen for an earlier file with these headings"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{only, filterColumn_, is, filterText_, addUp_, totals_, eachMonth_})
        layout->addWidget(widget);
    layout->addWidget(anew);
    addUp_->setToolTip(tr("Rows with the same keys, such as one account in two cost centres, become one; "
                          "otherwise they are reported as an error"));
    eachMonth_->setToolTip(tr("Each figure is the movement of one month and is added to the earlier ones; "
                              "otherwise it is the year to date"));
    connect(addUp_, &QCheckBox::toggled, this, [this](bool on) {
        draft_.decide(
            [&](IntakeChoice& choice) { choice.sameKeys = on ? SameKeys::addedUp : SameKeys::refused; });
    });
    connect(totals_, &QCheckBox::toggled, this,
            [this](bool on) { draft_.decide([&](IntakeChoice& choice) { choice.withTotals = on; }); });
    connect(eachMonth_, &QCheckBox::toggled, this,
            [this](bool on) { draft_.decide([&](IntakeChoice& choice) { choice.eachMonth = on; }); });
    connect(filterColumn_, &QComboBox::activated, this, [this] {
        listFilterTexts();
        filter();
    });
    connect(filterText_, &QComboBox::activated, this, &ColumnsStep::filter);
    connect(anew, &QPushButton::clicked, &draft_, &IntakeDraft::proposeAnew);
    return box;
}

bool ColumnsStep::isComplete() const {
    return draft_.isSettled() && draft_.plan().rowsRead > 0 && !draft_.plan().sample.empty();
}

// The table or the columns of the sheet may be others.
void ColumnsStep::rebuild() {
    auto* form = new QWidget;
    auto* layout = new QGridLayout(form);
    layout->setHorizontalSpacing(grid(3));
    layout->setVerticalSpacing(grid(1));
    layout->setColumnStretch(4, 1);
    fields_.clear();
    int row = 0;
    for (const bool needed : {true, false})
        for (std::size_t field = 0; field < draft_.table().columns.size(); ++field) {
            const Column& column = draft_.table().columns[field];
            if ((column.required || column.key) == needed)
                fields_.push_back(new FieldRow(draft_, field, *layout, row++, form));
        }
    layout->setRowStretch(row, 1);
    scroll_->setWidget(form);
    QWidget* before = scroll_;
    for (const FieldRow* field : fields_) {
        setTabOrder(before, &field->source());
        before = &field->source();
    }
    const IntakeChoice& choice = draft_.choice();
    const QSignalBlocker noUp(addUp_), noTotals(totals_), noMonths(eachMonth_), noColumn(filterColumn_),
        noList(across_);
    across_->clear();
    addUp_->setChecked(choice.sameKeys == SameKeys::addedUp);
    totals_->setChecked(choice.withTotals);
    eachMonth_->setChecked(choice.eachMonth);
    const auto month = draft_.table().find("month");
    eachMonth_->setVisible(month && draft_.table().columns[*month].type == ValueType::integer);
    filterColumn_->clear();
    filterColumn_->addItem(tr("any column"), -1);
    for (std::size_t c = 0; c < draft_.layout().columns.size(); ++c)
        if (!draft_.layout().columns[c].isBlank)
            filterColumn_->addItem(toQt(draft_.layout().columns[c].heading), static_cast<int>(c));
    filterColumn_->setCurrentIndex(
        choice.only ? std::max(0, filterColumn_->findData(static_cast<int>(choice.only->column))) : 0);
    listFilterTexts();
    listAcross();
    follow();
}

void ColumnsStep::follow() {
    model_->refresh();
    view_->resizeColumnsToContents();
    listAcross();
    const IntakePlan& plan = draft_.plan();
    QStringList told;
    if (!draft_.isSettled()) {
        told << tr("Working it out…");
    } else {
        for (const IntakeProblem& problem : plan.problems)
            if (problem.row == 0) told << tr("%1: %2").arg(toQt(problem.column), textOf(problem.why));
        if (told.isEmpty()) {
            told << tr("%n row(s) read.", nullptr, static_cast<int>(plan.rowsRead));
            if (plan.addedUp > 0)
                told << tr("%n added to others with the same keys.", nullptr, static_cast<int>(plan.addedUp));
            if (plan.refusals() > 0)
                told << tr("%n problem(s), listed in the last step.", nullptr,
                           static_cast<int>(plan.refusals()));
        }
    }
    told_->setText(told.join(' '));
    Q_EMIT completeChanged();
}

void ColumnsStep::listAcross() {
    const auto value = valueColumn(draft_.table());
    const bool applies = value && draft_.choice().fields[*value].from == FieldFrom::across;
    across_->parentWidget()->setVisible(applies);
    if (!applies) return;
    const QSignalBlocker none(across_);
    const auto& columns = draft_.layout().columns;
    const auto& taken = draft_.choice().across;
    if (across_->count() == 0) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!columns[c].isNumeric || columns[c].isBlank) continue;
            auto* item = new QListWidgetItem(toQt(columns[c].heading), across_);
            item->setData(Qt::UserRole, static_cast<int>(c));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
    }
    for (int i = 0; i < across_->count(); ++i) {
        const auto column = static_cast<std::size_t>(across_->item(i)->data(Qt::UserRole).toInt());
        const bool is = std::find(taken.begin(), taken.end(), column) != taken.end();
        across_->item(i)->setCheckState(is ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnsStep::takeAcross() {
    std::vector<std::size_t> columns;
    for (int i = 0; i < across_->count(); ++i)
        if (across_->item(i)->checkState() == Qt::Checked)
            columns.push_back(static_cast<std::size_t>(across_->item(i)->data(Qt::UserRole).toInt()));
    draft_.decide([&](IntakeChoice& choice) { choice.across = columns; });
}

void ColumnsStep::listFilterTexts() {
    constexpr std::size_t most = 300, rowsLooked = 20'000;
    const QSignalBlocker none(filterText_);
    filterText_->clear();
    const int column = filterColumn_->currentData().toInt();
    filterText_->setEnabled(column >= 0);
    if (column < 0) return;
    std::set<std::string> texts;
    const auto& rows = draft_.sheet().rows;
    for (std::size_t row = 0; row < std::min(rows.size(), rowsLooked) && texts.size() < most; ++row)
        if (draft_.layout().roles[row] == RowRole::data)
            if (const auto text = trimmed(rows[row].at(static_cast<std::size_t>(column)).text); !text.empty())
                texts.emplace(text);
    for (const std::string& text : texts) filterText_->addItem(toQt(text).simplified(), toQt(text));
    if (draft_.choice().only)
        filterText_->setCurrentIndex(std::max(0, filterText_->findData(toQt(draft_.choice().only->text))));
}

void ColumnsStep::filter() {
    const int column = filterColumn_->currentData().toInt();
    const std::string text = toCore(filterText_->currentData().toString());
    draft_.decide([&](IntakeChoice& choice) {
        choice.only =
            column < 0 ? std::nullopt : std::optional(RowFilter{static_cast<std::size_t>(column), text});
    });
}

} // namespace breakeven::ui

#include "intake/meanings_step.h"

#include "intake/choice_delegate.h"
#include "intake/missing_model.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

QTableView* listOf(QAbstractItemModel* model, const QString& name, int wide) {
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setTabKeyNavigation(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                          QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(grid(7));
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return view;
}

} // namespace

MeaningsStep::MeaningsStep(IntakeDraft& draft, QWidget* parent)
    : QWizardPage(parent), draft_(draft), missing_(new MissingModel(draft, this)),
      words_(new ReadWordsModel(draft, this)), missingTold_(new QLabel), wordsTold_(new QLabel) {
    setTitle(tr("What is new, and what words mean"));
    setSubTitle(
        tr("Only what is ticked is created; rows that refer to anything else are reported as problems."));
    missingView_ = listOf(missing_, tr("What will be created"), MissingModel::name);
    wordsView_ = listOf(words_, tr("What words mean"), ReadWordsModel::text);
    missingView_->setColumnWidth(MissingModel::what, grid(40));
    missingView_->setColumnWidth(MissingModel::code, grid(36));
    missingView_->setColumnWidth(MissingModel::kind, grid(44));
    wordsView_->setColumnWidth(ReadWordsModel::ofColumn, grid(32));
    wordsView_->setColumnWidth(ReadWordsModel::meaning, grid(64));
    missingView_->setItemDelegate(new ChoiceDelegate(
        [this](const QModelIndex& index) { return missing_->choices(index); }, missingView_));
    wordsView_->setItemDelegate(
        new ChoiceDelegate([this](const QModelIndex& index) { return words_->choices(index); }, wordsView_));
    for (QLabel* label : {missingTold_, wordsTold_}) {
        label->setFont(strongFont());
        label->setWordWrap(true);
    }
    missingTold_->setBuddy(missingView_);
    wordsTold_->setBuddy(wordsView_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(missingTold_);
    layout->addWidget(missingView_, 1);
    layout->addWidget(wordsTold_);
    layout->addWidget(wordsView_, 1);
    connect(&draft_, &IntakeDraft::planned, this, &MeaningsStep::follow);
    connect(&draft_, &IntakeDraft::settledChanged, this, &MeaningsStep::completeChanged);
    follow();
}

// At the first thing to be said.
void MeaningsStep::initializePage() {
    missingView_->setCurrentIndex(missing_->index(0, MissingModel::what));
    wordsView_->setCurrentIndex(words_->index(words_->firstUnknown(), ReadWordsModel::meaning));
    if (words_->unknown() > 0) wordsView_->setFocus();
}

void MeaningsStep::follow() {
    missing_->refresh();
    words_->refresh();
    const int made = missing_->rowCount(), read = words_->rowCount(), unknown = words_->unknown();
    missingTold_->setText(made == 0 ? tr("Everything the rows name is in the document.")
                                    : tr("%n thing(s) the document does not have:", nullptr, made));
    if (read == 0)
        wordsTold_->setText(tr("Every word is known to the table."));
    else if (unknown == 0)
        wordsTold_->setText(tr("%n word(s), each with what it is taken to mean:", nullptr, read));
    else
        wordsTold_->setText(
            tr("%n word(s) not known: choose what they mean, or leave their rows out.", nullptr, unknown));
    missingView_->setVisible(made > 0);
    wordsView_->setVisible(read > 0);
    Q_EMIT completeChanged();
}

} // namespace breakeven::ui

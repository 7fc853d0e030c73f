#pragma once

#include "intake/intake_draft.h"

#include <QWizardPage>

class QLabel;
class QTableView;

namespace breakeven::ui {

class MissingModel;
class ReadWordsModel;

/// What the rows name that the document does not have, to be made or not, and what their words mean.
class MeaningsStep : public QWizardPage {
    Q_OBJECT

public:
    explicit MeaningsStep(IntakeDraft& draft, QWidget* parent = nullptr);

    void initializePage() override;
    bool isComplete() const override { return draft_.isSettled(); }
    QTableView& missing() const { return *missingView_; }
    QTableView& words() const { return *wordsView_; }

private:
    void follow();

    IntakeDraft& draft_;
    MissingModel* missing_;
    ReadWordsModel* words_;
    QLabel* missingTold_;
    QLabel* wordsTold_;
    QTableView* missingView_;
    QTableView* wordsView_;
};

} // namespace breakeven::ui

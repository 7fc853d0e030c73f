#pragma once

#include "intake/intake_lists.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QTabWidget;

namespace breakeven::ui {

/// What will change, what is left out and what is wrong, before anything is done.
class ReviewStep : public QWizardPage {
    Q_OBJECT

public:
    explicit ReviewStep(IntakeDraft& draft, QWidget* parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    QString summary() const;

private:
    void follow();
    QWidget* makeOptions();
    void addList(IntakeListModel::List list, const QString& name, int wide);

    IntakeDraft& draft_;
    QComboBox* existing_;
    QCheckBox* withoutWrong_;
    QLabel* summary_;
    QTabWidget* tabs_;
    std::vector<IntakeListModel*> lists_;
};

} // namespace breakeven::ui

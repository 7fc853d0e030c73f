#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "economy/edit/merge_plan.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace breakeven::ui {

class MergeModel;
class MergeView;

/// Merges one scenario into another, the conflicts settled one by one.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(Document& document, const QString& from, QWidget* parent = nullptr);

    QComboBox& from() const { return *from_; }
    QComboBox& into() const { return *into_; }
    MergeModel& model() const { return *model_; }
    MergeView& view() const { return *view_; }
    QPushButton& mergeButton() const;
    QString finding() const;
    QString refusal() const;
    bool isBusy() const { return comparing_->isBusy() || merging_->isBusy(); }

    /// Carries the merge out as one step and closes, if all is settled.
    void merge();

    /// What was merged, but not all of it: to be told once the dialog is closed.
    const std::vector<Problem>& warnings() const { return warnings_; }

private:
    void compare();
    void present(const Result<MergePlan>& plan);
    void say();
    void refuse(const std::vector<Problem>& problems);
    void carryOut(Result<Command> command);

    Document& document_;
    QComboBox* from_;
    QComboBox* into_;
    QLabel* finding_;
    MergeModel* model_;
    MergeView* view_;
    QStackedWidget* content_;
    QLabel* empty_;
    QLabel* refusal_;
    QList<QPushButton*> choices_;
    QDialogButtonBox* buttons_;
    BackgroundTask* comparing_;
    BackgroundTask* merging_;
    std::vector<Problem> warnings_;
};

} // namespace breakeven::ui

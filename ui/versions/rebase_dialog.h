#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "economy/edit/scenario_rebase.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace breakeven::ui {

/// Puts a scenario on another, or looks through its changes where the base beneath them has changed: what
/// need not stay is listed and dropped if ticked.
class RebaseDialog : public QDialog {
    Q_OBJECT

public:
    RebaseDialog(Document& document, const QString& scenario, QWidget* parent = nullptr);

    QComboBox& beneath() const { return *parent_; }
    QTreeWidget& superfluous() const { return *superfluous_; }
    QTreeWidget& moved() const { return *moved_; }
    QPushButton& rebaseButton() const;
    QString finding() const;
    bool isBusy() const { return planning_->isBusy(); }

    /// Carries it out as one step; closes the dialog if that is done.
    void rebase();

private:
    void plan();
    void present(const Result<RebasePlan>& plan);
    std::vector<std::size_t> ticked() const;
    QString parentNow() const;

    Document& document_;
    QString scenario_;
    QComboBox* parent_;
    QTreeWidget* superfluous_;
    QTreeWidget* moved_;
    QLabel* finding_;
    QDialogButtonBox* buttons_;
    BackgroundTask* planning_;
};

} // namespace breakeven::ui

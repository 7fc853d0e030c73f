#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "proposal/roll/roll_forward.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace breakeven::ui {

class RolledItemsView;

/// Asks which scenario's next year becomes the base of a new document and where that goes, and says
/// beforehand what will be carried, changed, replaced and left out. It is worked out off the window's thread.
class RollDialog : public QDialog {
    Q_OBJECT

public:
    /// `when` is the moment as a journal writes it.
    RollDialog(const Document& document, std::string when, QWidget* parent = nullptr);

    /// What was worked out, and the file it goes to, when the dialog is accepted.
    std::shared_ptr<const RollForward> rolled() const { return rolled_; }
    QString file() const;

    /// Something is still being worked out.
    bool isBusy() const { return task_.isBusy(); }

private:
    void workOut();
    void take(Result<RollForward> rolled);
    void chooseFile();
    void suggestFile();
    void showWhatApplies();
    QString whyNot() const;

    const Document& document_;
    std::string when_;
    std::shared_ptr<const RollForward> rolled_;
    std::vector<Problem> problems_;
    bool fileTyped_ = false;
    QComboBox* scenario_;
    QLineEdit* file_;
    QLabel* summary_;
    QLabel* problem_;
    QProgressBar* busy_;
    RolledItemsView* items_;
    QPushButton* roll_;
    BackgroundTask task_;
};

} // namespace breakeven::ui

#pragma once

#include "document/background_task.h"
#include "document/document.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace breakeven::ui {

/// Copies chosen changes of a scenario to another, having shown what they would do there.
class PickDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen`, rows of the table of overrides, are ticked; all of the scenario's if there are none.
    PickDialog(Document& document, const QString& scenario, const std::vector<std::size_t>& chosen,
               QWidget* parent = nullptr);

    QComboBox& from() const { return *from_; }
    QComboBox& into() const { return *into_; }
    QTreeWidget& changes() const { return *changes_; }
    QTreeWidget& effects() const { return *effects_; }
    QPushButton& copyButton() const;
    QString finding() const;
    bool isBusy() const { return previewing_->isBusy(); }

    /// Copies what is ticked, as one step; closes the dialog if that is done.
    void copy();

    const std::vector<Problem>& warnings() const { return warnings_; }

private:
    void fill(const std::vector<std::size_t>& chosen);
    void preview();
    std::vector<std::size_t> ticked() const;

    Document& document_;
    QComboBox* from_;
    QComboBox* into_;
    QTreeWidget* changes_;
    QTreeWidget* effects_;
    QLabel* finding_;
    QDialogButtonBox* buttons_;
    BackgroundTask* previewing_;
    std::vector<Problem> warnings_;
};

} // namespace breakeven::ui

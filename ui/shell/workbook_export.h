#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "exchange/workbook.h"

#include <QDialog>

#include <string>
#include <vector>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;

namespace breakeven::ui {

class ProgressDialog;

/// What a workbook can be.
struct WorkbookForm {
    QString title; ///< as a choice
    QString holds; ///< in a sentence; %1 is the scenario it is written in
    bool ofOneScenario = false;
    /// Without a value and without a problem where the progress stopped it.
    std::function<Result<Workbook>(const Economy& economy, const std::vector<std::string>& scenarios,
                                   const WorkbookProgress& progress)>
        make;
};

/// All there are, the usual one first.
std::vector<WorkbookForm> workbookForms();

/// What a workbook is to be and which scenarios it is to hold.
class WorkbookDialog : public QDialog {
    Q_OBJECT

public:
    WorkbookDialog(const Document& document, std::vector<WorkbookForm> forms, QWidget* parent = nullptr);

    const WorkbookForm& form() const;

    /// Those ticked, in the document's order; the one it was opened in first, as others are compared with it.
    std::vector<std::string> scenarios() const;

private:
    void showWhatApplies();

    std::vector<WorkbookForm> forms_;
    QString first_, firstName_;
    QButtonGroup* choice_;
    QLabel* holds_;
    QListWidget* scenarios_;
    QPushButton* write_;
};

/// Writes an Excel workbook off the window's thread, with progress, and opens it when done.
class WorkbookExport : public QObject {
    Q_OBJECT

public:
    WorkbookExport(const Document& document, QWidget* window);

    /// Asks what it is to be, for scenarios and for a file, and writes it.
    void ask();

    void write(const WorkbookForm& form, const std::vector<std::string>& scenarios, const QString& file);

    /// What stood in the file before stays.
    void cancel();

    bool isBusy() const { return task_.isBusy(); }

    /// How a finished workbook is opened; without, by the desktop's program for it.
    void openWith(std::function<void(const QString& file)> open) { open_ = std::move(open); }

Q_SIGNALS:
    /// In per cent.
    void progressed(int done);
    void written(const QString& file);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    WorkbookProgress telling(const Unwanted& unwanted, int from, int to);
    void finish(const QString& file, const std::vector<Problem>& problems);

    const Document& document_;
    QWidget* window_;
    ProgressDialog* progress_ = nullptr;
    std::function<void(const QString&)> open_;
    BackgroundTask task_;
};

} // namespace breakeven::ui

#pragma once

#include "document/document.h"
#include "report/board_report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;

namespace breakeven::ui {

/// What the board report is to contain, before it is written as PDF or looked at.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const Document& document, MoneyUnit unit, QWidget* parent = nullptr);

    ReportOptions options() const;

    /// The scenario to report in full first, then those to compare it with.
    std::vector<std::string> scenarios() const;

private:
    QComboBox* main_;
    QListWidget* others_;
    QComboBox* unit_;
    QDateEdit* date_;
    QCheckBox* draft_;
};

/// Asks what the report is to contain and writes it as PDF; problems are returned, nothing if it is
/// cancelled. `written` receives the file.
std::vector<Problem> writeReport(const Document& document, MoneyUnit unit, QWidget* window, QString& written);

/// Shows the report of the current scenario as it will be printed. `figure` receives the address of the
/// figure the person wants to have explained, if any.
std::vector<Problem> previewReport(const Document& document, MoneyUnit unit, QWidget* window,
                                   QString& figure);

} // namespace breakeven::ui

#pragma once

#include "document/document.h"
#include "report/board_report.h"

#include <QDate>
#include <QDialog>

#include <optional>

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

    /// Whether what is reported is to be kept as a forecast, and as of which day.
    bool keepsForecast() const;
    QDate date() const;

    /// The scenario to report in full first, then those to compare it with.
    std::vector<std::string> scenarios() const;

private:
    QComboBox* main_;
    QListWidget* others_;
    QComboBox* unit_;
    QDateEdit* date_;
    QCheckBox* draft_;
    QCheckBox* keep_;
};

/// Asks what the report is to contain and writes it as PDF; problems are returned, nothing if it is
/// cancelled.
struct WrittenReport {
    QString file = {};              ///< blank where none was written
    std::string scenario = {};      ///< reported in full
    std::optional<QDate> kept = {}; ///< the day as of which it is to be kept as a forecast, if it is
};
std::vector<Problem> writeReport(Document& document, MoneyUnit unit, QWidget* window,
                                 WrittenReport& written);

/// Shows the report of the current scenario as it will be printed. `figure` receives the address of the
/// figure the person wants to have explained, if any.
std::vector<Problem> previewReport(Document& document, MoneyUnit unit, QWidget* window,
                                   QString& figure);

} // namespace breakeven::ui

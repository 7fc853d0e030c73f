#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/changes_since.h"
#include "document/document.h"
#include "insight/scenario/surplus_effect.h"
#include "report/board_report.h"

#include <QObject>

class QWidget;

namespace breakeven::ui {

class ProgressDialog;

/// Prints or writes the auditor's report: what changed since a version.
class ChangesCommands : public QObject {
    Q_OBJECT

public:
    ChangesCommands(const Document& document, const Display& display, QObject* parent);
    ~ChangesCommands() override;

    /// Shows the pages over a dialog, to be printed from there; surpluses are compared in a scenario.
    void preview(const QString& version, const QString& scenario, QWidget* over);
    /// Asks for a file and writes them as PDF.
    void write(const QString& version, const QString& scenario, QWidget* over);

private:
    using Use = std::function<void(const BoardReport& report)>;

    void layOut(const QString& version, const QString& scenario, QWidget* over, Use use);
    void sayFailed(QWidget* over, const std::vector<Problem>& problems) const;

    const Document& document_;
    const Display& display_;
    BackgroundTask* task_;
    ProgressDialog* progress_ = nullptr;
};

} // namespace breakeven::ui

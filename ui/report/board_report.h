#pragma once

#include "insight/scenario_figures.h"
#include "report/page.h"

#include <filesystem>

class QPagedPaintDevice;

namespace breakeven::ui {

struct ReportOptions {
    MoneyUnit unit = MoneyUnit::thousands; ///< of the tables
    bool draft = false;                    ///< marks every page
    QString date;                          ///< as it is to stand on the cover; blank: none
};

/// A board report, laid out: the same pages on every device.
struct BoardReport {
    QString title;
    std::vector<report::Page> pages;
};

/// Projects the scenarios (none: base) and lays out the report, the first scenario in full and the others
/// compared with it; or the errors that prevent it. Needs a QApplication.
Result<BoardReport> boardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                const ReportOptions& options = {});

/// The same from figures at hand, of which there is at least one scenario.
BoardReport boardReport(const std::vector<ScenarioFigures>& scenarios, const ReportOptions& options = {});

/// Paints the report on a PDF, a printer or its preview; of a printer, the pages asked for. False if the
/// device cannot be painted on.
bool print(const BoardReport& report, QPagedPaintDevice& device);

/// Writes the report as PDF/A-1b, replacing `pdf` only once it is whole. The warnings of the projection are
/// in the report; what prevented it is returned.
std::vector<Problem> writeBoardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                      const std::filesystem::path& pdf, const ReportOptions& options = {});

/// Writes a report that is laid out.
std::vector<Problem> writeBoardReport(const BoardReport& report, const std::filesystem::path& pdf);

} // namespace breakeven::ui

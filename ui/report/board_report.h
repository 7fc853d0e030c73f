#pragma once

#include "insight/scenario/scenario_figures.h"
#include "report/reported_risks.h"
#include "report/sheet.h"

#include <filesystem>
#include <functional>

class QPagedPaintDevice;

namespace breakeven::ui {

struct ReportOptions {
    MoneyUnit unit = MoneyUnit::thousands; ///< of the tables
    bool draft = false;                    ///< marks every page
    QString date = {};                     ///< as it is to stand on the cover; blank: none
    GoOn goOn = {}; ///< asked while it is laid out, on any thread; false stops, and there are no pages
    SimulationOrder draws = {};                      ///< how many futures are drawn, where there are ranges
    std::shared_ptr<const ReportedRisks> risks = {}; ///< of the first scenario; none: nothing is told of them
};

/// A board report, laid out: the same pages on every device.
struct BoardReport {
    QString title;
    std::vector<report::Sheet> pages;
};

/// Projects the scenarios (none: base) and lays out the report, the first scenario in full and the others
/// compared with it; or the errors that prevent it. Needs a QApplication.
Result<BoardReport> boardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                const ReportOptions& options = {});

/// The same from figures at hand, of which there is at least one scenario of the economy.
BoardReport boardReport(const Economy& economy, const std::vector<ScenarioFigures>& scenarios,
                        const ReportOptions& options = {});

/// Told before each page how many are done, of how many; false stops.
using PageProgress = std::function<bool(std::size_t done, std::size_t pages)>;

/// Paints the report on a PDF, a printer or its preview; of a printer, the pages asked for. False if the
/// device cannot be painted on, or `progress` stopped it.
bool print(const BoardReport& report, QPagedPaintDevice& device, const PageProgress& progress = {});

/// The report as PDF/A-1b; nothing if `progress` stopped it.
std::optional<QByteArray> pdfOf(const BoardReport& report, const PageProgress& progress = {});

/// What forbids to write a report under a name: of what is there, only another PDF is replaced.
std::vector<Problem> refusePdf(const std::filesystem::path& pdf);

/// Writes the report as PDF/A-1b, replacing `pdf` only once it is whole. The warnings of the projection are
/// in the report; what prevented it is returned.
std::vector<Problem> writeBoardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                      const std::filesystem::path& pdf, const ReportOptions& options = {});

/// Writes a report that is laid out. Nothing is written, and nothing is wrong, where `progress` stopped it.
std::vector<Problem> writeBoardReport(const BoardReport& report, const std::filesystem::path& pdf,
                                      const PageProgress& progress = {});

} // namespace breakeven::ui

#pragma once

#include "cli/console.h"
#include "report/board_report.h"

#include <filesystem>
#include <functional>

namespace breakeven::cli {

/// Why a report cannot be written under a name: to a terminal, or over a file that is no PDF; what to end
/// with, having said so. Nothing where it can.
std::optional<int> refuseTarget(const std::filesystem::path& pdf, ProblemPrinter& printer);

/// Has a report made, which needs Qt without a screen, and writes it, to standard output by the name of -.
/// The exit code.
int deliverPdf(const std::filesystem::path& pdf, ProblemPrinter& printer,
               const std::function<Result<ui::BoardReport>()>& make);

} // namespace breakeven::cli

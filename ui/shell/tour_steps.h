#pragma once

namespace breakeven::ui {

class MainWindow;
class Tour;

/// Leads through the first sample in six steps: find the deficit, change a number, undo it, work in a
/// scenario, explain a figure, write the report. Another document that is open may be left first, as ever.
void startTour(MainWindow& window, Tour& tour);

} // namespace breakeven::ui

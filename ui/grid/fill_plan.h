#pragma once

#include "economy/edit/fill_series.h"
#include "grid/grid_proxy.h"
#include "grid/paste_plan.h"

#include <optional>
#include <vector>

namespace breakeven::ui {

/// Where cells go on from an area of a grid, as it is shown.
enum class FillSide { down, right, up, left };

/// An area that goes on for `count` rows or columns on one side.
struct Filling {
    GridArea from;
    FillSide side = FillSide::down;
    int count = 0;

    /// The cells that are filled.
    GridArea filled() const;
};

/// Which way people mean who do not say it: series if one of the columns or rows of the area goes on as one.
FillWay usualWay(const GridProxy& shown, const Filling& filling);

/// Whether anything of the area may go on as a series.
bool mayBeSeries(const GridProxy& shown, const Filling& filling);

/// What is to be entered, each cell of the model with what it is to hold, every column or row in this way, or
/// without one in the way people mean of it; the row that waits is left out. Along a row a series goes on
/// only in columns of one kind. `step`: by how much, as it is typed; blank: as the cells stand.
std::vector<TypedCell> cellsFilled(const GridProxy& shown, const Filling& filling, std::optional<FillWay> way,
                                   const QString& step = {});

/// What the first row or column is filled with, as it is shown: "2016/17 … 2019/20"; one value where all are
/// alike.
QString textFilled(const GridProxy& shown, const Filling& filling, std::optional<FillWay> way,
                   const QString& step = {});

/// Why no series of the area goes on by such a step; blank where all do.
QString refusalOfStep(const GridProxy& shown, const Filling& filling, const QString& step);

/// How far an area goes on downwards: to the end of the filled cells of the nearest column that has some
/// below, those at its left first; nothing where none has.
std::optional<Filling> asFarAsTheNeighbour(const GridProxy& shown, const GridArea& from);

} // namespace breakeven::ui

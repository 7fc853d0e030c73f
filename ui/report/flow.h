#pragma once

#include "report/sheet.h"
#include "report/type_style.h"

#include <memory>
#include <optional>

namespace breakeven::ui::report {

/// A line of the contents: a title, how deep it stands, and the page it leads to.
struct ContentsEntry {
    QString title;
    int level = 0;
    int page = 0; ///< counted from 0
};

/// Something that is not split: a heading, a line of a table, a chart.
struct Block {
    double height = 0;
    std::function<void(Sheet&, QPointF)> place; ///< puts its marks, the block's upper left corner being given
    double spaceBefore = 0;                    ///< left out at the top of a page
    bool keepWithNext = false;
    std::shared_ptr<const Block> continuation; ///< repeated above the block where a page begins with it
    std::optional<ContentsEntry> entry;
};

/// Sets blocks one under the other, page after page.
class Flow {
public:
    explicit Flow(const SheetFrame& frame) : frame_(frame) {}

    const SheetFrame& frame() const { return frame_; }
    double width() const { return frame_.content.width(); }

    /// Adds a block; those kept with the next one wait for it and go with it to the next page if need be.
    void add(Block block);

    ///    /// What follows begins a page of its own, unless `enough` height is left on this one.
    void breakPage(double enough = 1e9);

    /// Empty room, none at the top of a page.
    void space(double height);

    /// Keeps all that `addBlocks` adds on one page, if a page can hold it.
    void keepTogether(const std::function<void()>& addBlocks);

    const std::vector<ContentsEntry>& contents() const { return contents_; }

    /// The pages set so far; the flow is done.
    std::vector<Sheet> takeSheets();

private:
    void place(const Block& block);
    void placeWaiting();
    void newPage();
    double remaining() const { return frame_.content.bottom() - y_; }
    bool atTop() const { return y_ <= frame_.content.top(); }

    SheetFrame frame_;
    std::vector<Sheet> pages_;
    std::vector<Block> waiting_;
    std::vector<ContentsEntry> contents_;
    double y_ = 0;
    bool together_ = false;
};

} // namespace breakeven::ui::report

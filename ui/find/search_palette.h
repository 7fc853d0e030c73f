#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/document.h"
#include "economy/reading/document_search.h"
#include "find/overlay.h"
#include "find/palette_model.h"
#include "find/recent_places.h"

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;

namespace breakeven::ui {

/// An action, page or chapter the palette offers besides what is in the document, and the group it stands in.
struct PaletteChoice {
    QString group;
    PaletteEntry entry;
};

/// Finds anything of the window as one types: what is in the document by name, code, place, value or address,
/// and pages, actions and chapters of the guide. It lies over the window until something is chosen or it is
/// left. A large document is read and searched off the window's thread.
class SearchPalette : public Overlay {
    Q_OBJECT

public:
    SearchPalette(Document& document, const Display& display, RecentPlaces& recent, QWidget& window);

    /// What else there is, asked for each time it opens.
    void offer(std::function<std::vector<PaletteChoice>()> others) { others_ = std::move(others); }
    void open();
    const PaletteModel& found() const { return model_; }
    bool isLooking() const { return looking_.isBusy(); }

Q_SIGNALS:
    void placeWanted(breakeven::FoundKind kind, const breakeven::Address& place);

protected:
    QRect placeIn(const QWidget& window) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What is asked of the document, and what it answers.
    struct Question {
        Economy economy;
        std::string typed;
        MoneyUnit unit;
        std::vector<Address> recent;
        std::size_t most;
    };
    struct OfDocument {
        FoundGroup group;
        std::vector<FoundText> texts;
    };
    struct Answer {
        std::vector<OfDocument> groups;
        std::vector<FoundText> recent;
    };
    struct Offered {
        PaletteChoice choice;
        SearchText text;
    };

    static Answer answer(DocumentSearch& search, const Question& question);
    void search();
    void show(const Question& question, const Answer& answer);
    std::vector<PaletteGroup> ofDocument(const Answer& answer);
    std::vector<PaletteGroup> ofOthers(const std::string& typed, std::size_t most) const;
    PaletteGroup recentGroup(const Question& question, const Answer& answer);
    PaletteEntry entryOf(FoundKind kind, const Address& place, const FoundText& text);
    void say(const QString& typed);
    void choose(int row);
    void move(int step);
    bool handleKey(int key);

    Document& document_;
    const Display& display_;
    RecentPlaces& recent_;
    std::function<std::vector<PaletteChoice>()> others_;
    std::vector<Offered> choices_;
    QStringList recentChoices_;
    DocumentSearch search_;
    std::shared_ptr<DocumentSearch> searchOfLarge_ = std::make_shared<DocumentSearch>(); ///< of `looking_`
    BackgroundTask looking_;
    bool choosesThen_ = false; ///< Enter was pressed before it was found
    PaletteModel model_;
    QLineEdit* text_;
    QListView* list_;
    QLabel* hint_;
    QString only_; ///< the one group shown whole
};

} // namespace breakeven::ui

package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.log.Stamp;
import daybook.store.TokenRecord;
import java.io.IOException;

/** The fields of a time stamp in every JSON document that has one. */
final class TokenJson {

    private TokenJson() {}

    static void write(JsonGenerator json, TokenRecord token) throws IOException {
        json.writeNumberField("record", token.event().id());
        json.writeNumberField("records", token.records());
        json.writeStringField("time", Stamp.format(token.time()));
        json.writeStringField("authority", token.authority());
        json.writeStringField("serial", token.serial());
        json.writeStringField("policy", token.policy());
        json.writeStringField("digest", token.digest());
    }
}
